/* What every page does. A button with data-opens="id" opens that <dialog>; one with data-closes inside it closes it; a dialog
 * with an error in it is open from the start; one with data-reloads asks for it once more, and sends what led to it once
 * more; one with data-prints prints the page; one with data-copies="id" copies what stands in that field, or selects it where
 * it may not. A link or button with data-prepares says that its file is being made. A part of the page that wasn't answered
 * says so above, with what was entered still there. The error summary takes the focus. A form is sent once, however often its
 * button is pressed within a few seconds, and not while its account is signed out: it stays, and #signed-out says what to do.
 * That warns too before the time is over. A button with data-busy="text" says so until the next page is there. Marks that
 * wait on this phone (roll.js) are spoken of on every page but the roll. What has data-seconds counts them down. That a page
 * of the youth zone is printed goes into its log. */
(() => {
  "use strict";

  const signedOut = document.getElementById("signed-out");

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    const copier = event.target.closest("[data-copies]");
    if (copier) copy(copier);
    if (event.target.closest("[data-reloads]")) location.reload();
    if (event.target.closest("[data-prints]")) window.print();
    const preparing = event.target.closest("[data-prepares]");
    if (preparing && (!preparing.form || preparing.form.checkValidity())) say(preparing.dataset.prepares);
    event.target.closest("[data-closes]")?.closest("dialog").close();
  });
  document.querySelector(".error-summary")?.focus();
  document.querySelector("dialog:has(.field-error:not([hidden]))")?.showModal();

  for (const timer of document.querySelectorAll("[data-seconds]")) {
    const end = performance.now() + Number(timer.dataset.seconds) * 1000;
    const tick = () => {
      const left = Math.max(0, Math.round((end - performance.now()) / 1000));
      timer.textContent = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : timer.dataset.over;
      if (left > 0) setTimeout(tick, 1000);
    };
    tick();
  }

  const unsent = document.getElementById("unsent");
  if (unsent && !document.querySelector("[data-roll]")) {
    const mine = `heatwatch.roll.${unsent.dataset.account}.`;
    const waiting = waitingMarks().find((key) => key.startsWith(mine));
    if (waiting) {
      unsent.querySelector("a").href = unsent.dataset.at + waiting.slice(mine.length).split(".")[0];
      unsent.hidden = false;
    }
  }

  async function copy(button) {
    const field = document.getElementById(button.dataset.copies);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      say(button.dataset.done);
    } catch {
      field.focus();
    }
  }

  function say(words) {
    const notice = document.getElementById("notice");
    notice.textContent = words;
    notice.hidden = false;
  }

  if (signedOut?.dataset.zone === "youth") addEventListener("beforeprint", () => {
    const of = new URLSearchParams(location.search);
    const named = ["youth", "enrolment", "session", "id", "cohort"].map((name) => of.get(name)).find(Boolean) || "page";
    fetch(signedOut.dataset.prints + encodeURIComponent(named), { method: "POST", keepalive: true, credentials: "same-origin",
      headers: { "X-Requested-With": "page", "X-Account": signedOut.dataset.account } }).catch(() => {});
  });

  const noAnswer = document.getElementById("no-answer");
  window.jQuery?.(document).on("pfAjaxError", (event, request) => {
    noAnswer.textContent = request.responseJSON?.message || noAnswer.dataset.text;
    noAnswer.hidden = false;
    noAnswer.scrollIntoView({ block: "nearest" });
  }).on("pfAjaxSuccess", () => { noAnswer.hidden = true; });

  function waitingMarks() {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  }

  // A form on its way: asked for, then sent

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if ("sent" in form.dataset) return event.preventDefault();
    const asked = "asked" in form.dataset || !signedOut || "leaves" in form.dataset || form.getAttribute("method") !== "post";
    if (asked) {
      delete form.dataset.asked;
      form.dataset.sent = "";
      setTimeout(() => delete form.dataset.sent, 3000);
      const button = event.submitter;
      if (button?.dataset.busy) setTimeout(() => {
        button.textContent = button.dataset.busy;
        button.disabled = true;
      });
      return;
    }
    event.preventDefault();
    form.dataset.sent = "";
    const may = await mayLeave();
    delete form.dataset.sent;
    if (may) {
      form.dataset.asked = "";
      form.requestSubmit(event.submitter);
      delete form.dataset.asked;
    }
  });

  const ajax = window.PrimeFaces?.ajax.Request;
  if (ajax && signedOut) {
    const send = ajax.handle;
    ajax.handle = async (...request) => { if (await mayLeave()) send.apply(ajax, request); };
  }

  // Whether the account that this page was drawn for is still signed in

  const TIMEOUT_MS = 8000, WARNED_MS = 180000, AT_WORK_MS = 60000, AGAIN_MS = 300000;
  let lastAct = 0, timer = 0;

  async function ask(act) {
    const headers = { "Accept": "application/json", "X-Requested-With": "page", "X-Account": signedOut.dataset.account };
    if (!act) headers["X-Poll"] = "true";
    if (signedOut.dataset.zone) headers["X-Zone"] = signedOut.dataset.zone;
    try {
      const response = await fetch(signedOut.dataset.api,
        { headers, cache: "no-store", credentials: "same-origin", redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
      const body = await response.json();
      if (body.outcome === "signed_in") return { now: "in", left: body.secondsLeft * 1000 };
      if (body.outcome === "standing") return { now: "standing" };
      if (body.outcome === "signed_out") return { now: body.by === "another_account" ? "other" : "left" };
    } catch {
      // No answer of ours.
    }
    return { now: "silent" };
  }

  async function mayLeave() {
    const { now } = await ask(false);
    if (now !== "in") tell(now);
    return now === "in";
  }

  async function look(act) {
    const { now, left } = await ask(act);
    clearTimeout(timer);
    if (now === "in" && left <= WARNED_MS && !act && Date.now() - lastAct < AT_WORK_MS) return look(true);
    if (now === "in" && left > WARNED_MS) signedOut.close();
    else if (now !== "silent") tell(now === "in" ? "soon" : now);
    timer = setTimeout(look, now !== "in" ? AGAIN_MS : left > WARNED_MS ? left - WARNED_MS : left + 1000, false);
  }

  function tell(now) {
    signedOut.dataset.now = now;
    signedOut.querySelectorAll("[data-case]").forEach((each) => { each.hidden = !each.dataset.case.split(" ").includes(now); });
    if (!signedOut.open) signedOut.showModal();
  }

  if (signedOut && !document.querySelector("[data-roll]")) {
    timer = setTimeout(look, signedOut.dataset.idleSeconds * 1000 - WARNED_MS, false);
    for (const act of ["input", "keydown", "pointerdown"]) document.addEventListener(act, () => { lastAct = Date.now(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) look(false); });
    signedOut.querySelector("[data-stays]").addEventListener("click", () => look(true));
  }
})();
