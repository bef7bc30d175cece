import type { VNode } from "preact";

export { Component, createContext, h, render } from "preact";
export type { ComponentChildren, ComponentChild, RefObject, VNode } from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useErrorBoundary,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";

/** Tagged template: html`<p class=${name}>${text}</p>`, one root element. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): VNode;
