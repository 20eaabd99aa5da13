/* A tablet at the door. Somebody types letters of her name, taps herself, reads that she is checked in, and all of it is gone for the
 * next one: at once when she says so, after a few seconds when she walks away. A check-in that isn't answered is sent again under the
 * same id, and says that it isn't confirmed until the server says that it is. Who is on the list is asked for as she types; nothing is
 * kept on the tablet. */
(() => {
  "use strict";

  const TIMEOUT_MS = 8000, TYPED_MS = 250, IDLE_MS = 30000, WELCOME_MS = 6000, POLL_MS = 30000, AGAIN_MS = 3000, TRIES = 3;
  const root = document.getElementById("kiosk");
  const part = (name) => document.getElementById(`kiosk-${name}`);
  const typed = part("typed"), pin = part("pin"), answer = part("answer");
  const list = part("found").querySelector("ul"), again = answer.querySelector("[data-act=again]"), next = answer.querySelector("[data-act=next]");
  let asked = 0, typedTimer = 0, idleTimer = 0, pollTimer = 0, connected = true, tapped = null;

  // The body of an answer of ours; null if there is none.
  async function call(method, path, json) {
    const headers = { "Accept": "application/json", "X-Requested-With": "kiosk", "X-Poll": "true" };
    if (json) headers["Content-Type"] = "application/json";
    try {
      const response = await fetch(root.dataset.api + path, {
        method, headers, body: json && JSON.stringify(json), signal: AbortSignal.timeout(TIMEOUT_MS),
        cache: "no-store", credentials: "same-origin", redirect: "error",
      });
      const body = response.ok ? await response.json() : null;
      if (!body?.outcome) return offline(true);
      offline(false);
      if (body.outcome === "over") show("over");
      return body;
    } catch {
      return offline(true);
    }
  }

  function offline(now) {
    const back = connected === false && !now;
    connected = !now;
    part("offline").hidden = connected || !answer.hidden;
    if (now) lookIn(AGAIN_MS);
    if (back && !part("find").hidden) find();
    return null;
  }

  function show(name) {
    for (const each of ["over", "find", "answer"]) part(each).hidden = each !== name;
    part("lead").hidden = name === "over";
    if (name === "over") clear();
  }

  // Whether it is still there

  async function look() {
    lookIn(POLL_MS);
    const body = document.hidden ? null : await call("GET", "");
    if (body?.outcome === "open") {
      part("lead").textContent = `${body.title} · ${body.lead}`;
      if (part("find").hidden && answer.hidden) start();
    }
  }

  function lookIn(millis) {
    clearTimeout(pollTimer);
    pollTimer = setTimeout(look, millis);
  }

  // Finding oneself

  function clear() {
    asked++;
    tapped = null;
    clearTimeout(typedTimer);
    clearTimeout(idleTimer);
    typed.value = pin.value = part("said").textContent = part("pin-error").textContent = "";
    answer.querySelectorAll("h2, p").forEach((each) => { each.textContent = ""; });
    part("leave").closest("details").open = false;
    draw([]);
  }

  function start() {
    clear();
    show("find");
    typed.focus();
  }

  function draw(people) {
    part("found").hidden = people.length === 0;
    list.replaceChildren(...people.map((person) => {
      const row = part(person.registration ? "person" : "person-shared").content.cloneNode(true);
      row.querySelector("strong").textContent = person.name;
      row.querySelector(".roll-agency").textContent = person.agency;
      row.querySelector("button")?.addEventListener("click", () => tap(person));
      return row;
    }));
  }

  async function find() {
    clearTimeout(typedTimer);
    const mine = ++asked, letters = typed.value.trim();
    part("said").textContent = "";
    if (letters.length < 2) return draw([]);
    const body = await call("POST", "/find", { typed: letters });
    if (mine !== asked) return;
    if (body?.outcome !== "found") return draw([]);
    draw(body.people);
    const said = part("said");
    said.textContent = body.people.length === 0 ? said.dataset.nobody : body.more ? said.dataset.more : "";
  }

  typed.addEventListener("input", () => {
    clearTimeout(typedTimer);
    asked++;
    typedTimer = setTimeout(find, TYPED_MS);
  });
  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    find();
  });

  // Checking in

  function tap(person) {
    clear();
    tapped = { name: person.name, command: { commandId: crypto.randomUUID(), registration: person.registration } };
    send();
  }

  async function send() {
    const mine = tapped;
    clearTimeout(idleTimer);
    say("", root.dataset.textWaiting, []);
    for (let tries = 1; ; tries++) {
      const body = await call("POST", "/check-in", mine.command);
      if (tapped !== mine) return;
      if (body?.commandId === mine.command.commandId) return said(mine, body);
      if (body) return;
      if (tries === TRIES) break;
      await new Promise((after) => setTimeout(after, AGAIN_MS));
      if (tapped !== mine) return;
    }
    say(root.dataset.textUnconfirmed, root.dataset.textUnconfirmedDo, [again, next]);
    wait(IDLE_MS);
  }

  function said(mine, body) {
    const title = body.outcome === "checked_in" ? root.dataset.textWelcome.replace("{0}", mine.name) : mine.name;
    say(title, body.message, [next], body.outcome === "checked_in");
    wait(body.outcome === "checked_in" ? WELCOME_MS : 2 * WELCOME_MS);
  }

  function say(title, sentence, buttons, well) {
    show("answer");
    offline(false);
    answer.classList.toggle("is-well", Boolean(well));
    answer.querySelector("h2").textContent = title;
    answer.querySelector("p").textContent = sentence;
    for (const each of [again, next]) each.hidden = !buttons.includes(each);
    buttons[0]?.focus();
  }

  again.addEventListener("click", send);
  next.addEventListener("click", start);

  // Leaving

  part("leave").addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = await call("POST", "/leave", { pin: pin.value });
    if (body?.outcome === "left") return location.replace(root.dataset.signIn);
    pin.value = "";
    pin.focus();
    part("pin-error").textContent = body?.message || root.dataset.textLeaveUnconfirmed;
  });

  // Walking away

  function wait(millis) {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(start, millis);
  }

  for (const act of ["input", "keydown", "pointerdown"]) {
    root.addEventListener(act, () => { if (!part("find").hidden) wait(IDLE_MS); });
  }
  addEventListener("pagehide", clear);
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
})();
