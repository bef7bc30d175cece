export { default as QrScanner } from "qr-scanner";
