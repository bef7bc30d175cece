// The one place that names Fluent's version: screens import from here.
export {
  FluentBundle,
  FluentResource,
} from "/static/vendor/fluent-bundle@0.19.1/fluent-bundle.min.js";
