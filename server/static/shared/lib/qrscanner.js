// The one place that names the QR reader's version: screens import from here, when they need it.
export { default as QrScanner } from "/static/vendor/qr-scanner@1.4.2/qr-scanner.min.js";
