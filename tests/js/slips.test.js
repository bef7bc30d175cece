import assert from "node:assert/strict";
import { test } from "node:test";

import { change } from "../../printers/gallery/slips.js";

/** @param {string} name */
const slip = (name) => ({ name, at: "", kind: "ticket", text: "", width: 576, height: 800 });

test("an empty table takes every slip, the oldest first", () => {
  const { added, gone } = change([], [slip("2"), slip("1")]);
  assert.deepEqual(added.map((one) => one.name), ["1", "2"]);
  assert.deepEqual(gone, []);
});

test("a slip that lies there is not laid down again", () => {
  const { added } = change(["1"], [slip("2"), slip("1")]);
  assert.deepEqual(added.map((one) => one.name), ["2"]);
});

test("a slip that the printer has thrown away goes", () => {
  assert.deepEqual(change(["2", "1"], [slip("2")]), { added: [], gone: ["1"] });
});

test("nothing new changes nothing", () => {
  assert.deepEqual(change(["1"], [slip("1")]), { added: [], gone: [] });
});
