/**
 * What screens draw with, from one place: tagged templates (`html`) drawn by
 * Preact. `html` may return several roots as an array.
 */
export {
  createContext,
  html,
  render,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from './lib/preact.js';
