/* Follows a roster that is being read or registered: shows the sentence that the server has for it, and draws the page anew when
 * it is over. Without this script the page has a link that does the same. */
(() => {
  "use strict";

  const POLL_MS = 1000;
  const root = document.querySelector("[data-roster]");
  if (!root) return;
  const { roster, account, standing, api } = root.dataset;
  const sentence = root.querySelector("[data-sentence]");

  async function poll() {
    try {
      const response = await fetch(api + roster, {
        headers: { "Accept": "application/json", "X-Requested-With": "roster", "X-Account": account, "X-Poll": "true" },
      });
      if (response.status === 401 || response.status === 404) return location.reload();
      const { state, message } = await response.json();
      if (state && state !== standing) return location.reload();
      if (message) sentence.textContent = message;
    } catch {
      /* No network, or somebody else's answer: the next poll may tell more. */
    }
    setTimeout(poll, POLL_MS);
  }

  setTimeout(poll, POLL_MS);
})();
