/*
 * Measures what stands on a screen, as somebody with a ruler and a light meter would. Given the
 * least that is allowed, in CSS pixels, it answers one sentence for each fault.
 */
(least) => {
  const faults = [];
  const round = (number) => Math.round(number * 10) / 10;
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Shown, and not only to screen readers. */
  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && !element.closest('.ds-sr-only');
  };
  const name = (element) => {
    const { action, language, service, key } = element.dataset;
    const hooks = [action, language, service, key].filter(Boolean).join(' ');
    const words = (element.innerText || element.textContent || '').replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()}${element.className && `.${`${element.className.baseVal ?? element.className}`.split(' ')[0]}`} [${hooks}] «${words}»`;
  };

  // Targets and what is between them.
  const touched = [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role="button"]')]
    .filter(seen)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const { element, box } of touched) {
    if (Math.min(box.width, box.height) < least.target - 0.5) {
      faults.push(`too small to hit, ${round(box.width)} × ${round(box.height)} of ${round(least.target)}: ${name(element)}`);
    }
  }
  const between = (a, b) =>
    Math.hypot(
      Math.max(0, a.left - b.right, b.left - a.right),
      Math.max(0, a.top - b.bottom, b.top - a.bottom),
    );
  touched.forEach(({ element, box }, index) => {
    for (const other of touched.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const gap = between(box, other.box);
      if (gap < least.gap - 0.5) {
        faults.push(`too close, ${round(gap)} of ${round(least.gap)}: ${name(element)} and ${name(other.element)}`);
      }
    }
  });

  // Every piece of text, by the lines that it takes.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !element || !seen(element) || element.closest('script, style, noscript, title')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ node, element, style: getComputedStyle(element), lines: [...range.getClientRects()] });
  }

  // Height of capitals, or of what stands as tall where there are none.
  const TALL = [[/[\u0600-\u06ff]/, '\u0627'], [/[\u1200-\u137f]/, '\u1260'], [/./s, 'H']];
  const heights = new Map();
  const capital = (text, style) => {
    const letter = TALL.find(([script]) => script.test(text))[1];
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = letter + font;
    if (!heights.has(key)) {
      paint.font = font;
      heights.set(key, paint.measureText(letter).actualBoundingBoxAscent);
    }
    return heights.get(key);
  };

  // Colours as they come out, through everything that is half transparent.
  const colours = new Map();
  const rgba = (text) => {
    if (!colours.has(text)) {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = text;
      paint.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = paint.getImageData(0, 0, 1, 1).data;
      colours.set(text, [red, green, blue, alpha / 255]);
    }
    return colours.get(text);
  };
  const over = ([r, g, b, alpha], ground) => [r, g, b].map((value, i) => value * alpha + ground[i] * (1 - alpha));
  const groundOf = (element) => {
    if (!element) return [255, 255, 255];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : over(own, groundOf(element.parentElement));
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element, style) => {
    const ground = groundOf(element);
    let opacity = 1;
    for (let up = element; up; up = up.parentElement) opacity *= Number(getComputedStyle(up).opacity);
    const [red, green, blue, alpha] = rgba(style.color);
    const [dark, bright] = [light(over([red, green, blue, alpha * opacity], ground)), light(ground)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  for (const { node, element, style } of texts) {
    if (element.closest('[aria-disabled="true"], :disabled')) continue;
    const tall = capital(node.data, style);
    if (tall < least.capital - 0.25) {
      faults.push(`too small to read, ${round(tall)} of ${round(least.capital)}: ${name(element)}`);
    }
    const ratio = contrast(element, style);
    if (ratio < least.contrast - 0.005) {
      faults.push(`too pale, ${round(ratio)}:1 of ${least.contrast}:1: ${name(element)}`);
    }
  }

  // Nothing cut, nothing over something else, nothing to scroll to.
  const glass = { left: -1, top: -1, right: innerWidth + 1, bottom: innerHeight + 1 };
  const inside = (box, frame, slack = 0) =>
    box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 - slack && box.bottom <= frame.bottom + 1 + slack;
  const page = document.documentElement;
  if (page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth + 1) {
    faults.push(`the page scrolls: ${page.scrollWidth} × ${page.scrollHeight} on ${innerWidth} × ${innerHeight}`);
  }
  for (const element of [...touched.map((one) => one.element), ...[...document.images, ...document.querySelectorAll('svg')].filter(seen)]) {
    if (!inside(element.getBoundingClientRect(), glass)) faults.push(`outside the screen: ${name(element)}`);
  }
  const boxed = (element) => {
    const found = [];
    for (let up = element; up; up = up.parentElement) {
      if (up.matches('button, a') || getComputedStyle(up).overflow !== 'visible') found.push(up);
    }
    return found;
  };
  const cut = new Set();
  for (const { element, style, lines } of texts) {
    // A line's box has room over and under its letters.
    const slack = 0.2 * parseFloat(style.fontSize);
    for (const line of lines) {
      if (!inside(line, glass, slack)) cut.add(`text outside the screen: ${name(element)}`);
      for (const frame of boxed(element)) {
        if (!inside(line, frame.getBoundingClientRect(), slack)) cut.add(`text cut by ${name(frame)}: ${name(element)}`);
      }
    }
    if (style.display !== 'inline' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1.3 * slack)) {
      cut.add(`text larger than its box, ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}: ${name(element)}`);
    }
  }
  const letters = texts.flatMap(({ element, style, lines }) =>
    lines.map((line) => {
      const inset = Math.min(line.height / 3, (line.height - 0.7 * parseFloat(style.fontSize)) / 2 + 1);
      return { element, box: { left: line.left + 1, right: line.right - 1, top: line.top + inset, bottom: line.bottom - inset } };
    }),
  );
  const cross = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  letters.forEach(({ element, box }, index) => {
    for (const other of letters.slice(index + 1)) {
      if (cross(box, other.box)) cut.add(`text over text: ${name(element)} and ${name(other.element)}`);
    }
    for (const target of touched) {
      if (!target.element.contains(element) && !element.contains(target.element) && cross(box, target.box)) {
        cut.add(`text under a button: ${name(element)} and ${name(target.element)}`);
      }
    }
  });
  return [...faults, ...cut];
}
