// The one place that names the Socket.IO client's version: screens import from here.
export { io } from "/static/vendor/socket.io-client@4.8.4/socket.io.esm.min.js";
