// What textual.js leaves out: keys go to the terminal without a click first, and the page says why a review ended,
// which the server tells over the same socket, in a message that textual.js passes over.
"use strict";
window.WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", (event) => {
      if (typeof event.data !== "string") return;
      const [kind, sentence] = JSON.parse(event.data);
      if (kind === "told") document.getElementById("told").textContent = sentence;
    });
    this.addEventListener("open", () => document.querySelector(".xterm-helper-textarea").focus());
    // not before textual.js has shown the notice: what is hidden takes no focus
    this.addEventListener("close", () => setTimeout(() => document.getElementById("again").focus()));
  }
};
document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("again").addEventListener("click", () => location.reload());
});
