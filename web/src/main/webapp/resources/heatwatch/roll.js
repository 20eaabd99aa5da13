/*
 * The roll of one session on a phone, and on a desk beside the signed sheet: there each key marks and moves on. A mark is kept
 * in localStorage first, then sent as an idempotent PUT until the server has answered that very command; only then does the row
 * say "Saved". Stored per row: ids, statuses, minutes and reasons, never names. The page brings every text (data-text-* on the root)
 * and the markup (templates), whose radio buttons say which statuses there are and by which keys.
 */
(() => {
  "use strict";

  const root = document.querySelector("[data-roll]");
  if (!root) return;

  const POLL_MS = 3000;
  const TIMEOUT_MS = 8000;
  const LONGEST_WAIT_MS = 30000;
  const AT_ONCE = 4;
  const STORE = `heatwatch.roll.${root.dataset.account}.${root.dataset.session}.`;
  const address = `${root.dataset.rolls}/${root.dataset.session}`;
  const how = root.dataset.how;
  const paper = how === "PAPER";
  const planned = Number(root.dataset.plannedMinutes) || 1440;

  const $ = (id) => document.getElementById(id);
  const body = root.querySelector(".roll tbody");
  const rows = new Map();
  const clock = new Intl.DateTimeFormat(document.documentElement.lang || "en",
    { hour: "numeric", minute: "2-digit", hourCycle: "h23", timeZone: root.dataset.zone || undefined });

  let connected = navigator.onLine, signedOut = false, noAccess = false, storable = true;
  let inFlight = 0, failures = 0, retryTimer = 0, pollTimer = 0, restCommand = null, revision = root.dataset.revision || "";

  // Words

  const text = (name, ...values) => {
    const key = "text" + name.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase());
    return (root.dataset[key] || name).replace(/\{(\d)}/g, (all, index) => values[index]);
  };
  const labels = {}, keys = {}, reasons = {};
  for (const input of $("roll-row").content.querySelectorAll("input[type=radio]")) {
    labels[input.value] = input.parentElement.textContent.trim();
    keys[input.dataset.key] = input.value;
  }
  for (const button of $("roll-reason")?.content.querySelectorAll("[data-reason]") || []) {
    reasons[button.dataset.reason] = button.textContent.trim();
  }
  const detail = (mark) => (mark.missedMinutes > 0 ? text("minutes", mark.missedMinutes) : reasons[mark.reason] || "");
  const inWords = (mark) => (labels[mark.status] || text("unmarked")) + (detail(mark) ? `, ${detail(mark)}` : "");
  const by = (mark) => text("by", mark.by, time(mark.at));
  const time = (at) => (Number.isNaN(Date.parse(at)) ? "" : clock.format(new Date(at)).replace(/^0(?=\d:)/, ""));
  const say = (words) => { $("roll-live").textContent = words; };

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 0x0f) | 0x40;
    b[8] = (b[8] & 0x3f) | 0x80;
    return [...b].map((n) => n.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // Rows: server = the last mark the server told, queue = commands not yet answered, conflict = { theirs, mine }

  const sameMark = (a, b) => a.status === b.status && (a.missedMinutes || 0) === (b.missedMinutes || 0) && (a.reason || "") === (b.reason || "");
  const shown = (row) => row.queue.at(-1) || row.server;
  const takesMinutes = (status) => status === "LATE" || status === "LEFT_EARLY";
  const takesReason = (status) => status === "NOT_EXPECTED";
  const only = ({ status, missedMinutes, reason }) => ({ status, missedMinutes, reason: reason || "" });
  const unmarked = () => [...rows.values()].filter((row) => shown(row).status === "UNMARKED").length;

  function adopt(tr) {
    const row = {
      id: tr.dataset.attendee, tr, name: tr.querySelector(".roll-name").textContent.trim(),
      server: {
        status: tr.dataset.status, missedMinutes: Number(tr.dataset.missed), reason: tr.dataset.reason || "",
        version: Number(tr.dataset.version),
      },
      queue: [], conflict: null, sending: false, undo: null, note: "", panel: null,
      state: tr.querySelector(".roll-text"), drawnState: tr.querySelector(".roll-text").textContent,
    };
    restore(row);
    rows.set(row.id, row);
    draw(row);
    return row;
  }

  function draw(row) {
    const mark = shown(row);
    for (const input of row.tr.querySelectorAll(".marks input")) {
      input.checked = input.value === mark.status;
      input.disabled = root.dataset.state !== "OPEN" || noAccess;
    }
    row.tr.dataset.status = mark.status;
    row.tr.dataset.missed = mark.missedMinutes;
    row.tr.dataset.version = row.server.version;
    const waiting = row.queue.length > 0;
    let words = row.note || row.drawnState;
    if (row.conflict) words = text("conflict");
    else if (waiting) words = row.sending ? text("saving") : text("waiting");
    row.state.textContent = [row.conflict ? "" : detail(mark), words].filter(Boolean).join(" · ");
    row.tr.classList.toggle("is-waiting", waiting && !row.conflict);
    row.tr.classList.toggle("is-saved", !waiting && row.note === text("saved"));
    row.tr.classList.toggle("is-conflict", row.conflict !== null);
    row.tr.classList.toggle("is-refused", row.refused === true);
    row.tr.querySelector(".roll-undo").hidden = !row.undo || row.conflict !== null || root.dataset.state !== "OPEN";
    count();
  }

  function count() {
    const left = unmarked();
    const pending = [...rows.values()].reduce((sum, row) => sum + row.queue.length, 0);
    $("roll-count").textContent = left ? text("counter", left, rows.size) : text("all-marked", rows.size);
    $("roll-progress").max = rows.size || 1;
    $("roll-progress").value = rows.size - left;
    $("roll-pending").textContent = pending && (!connected || signedOut || failures) ? text("pending", pending) : "";
    $("roll-rest").disabled = left === 0;
    $("roll-offline").hidden = connected || signedOut;
    $("roll-signed-out").hidden = !signedOut;
    $("roll-no-access").hidden = !noAccess;
  }

  // The queue

  function keep(row) {
    try {
      if (row.queue.length || row.conflict) {
        localStorage.setItem(STORE + row.id, JSON.stringify({ queue: row.queue, conflict: row.conflict }));
      } else {
        localStorage.removeItem(STORE + row.id);
      }
    } catch {
      storable = false;
    }
  }

  function restore(row) {
    try {
      const kept = JSON.parse(localStorage.getItem(STORE + row.id));
      if (kept) Object.assign(row, { queue: kept.queue, conflict: kept.conflict });
    } catch {
      storable = false;
    }
  }

  function mark(row, wanted, source, seenVersion) {
    if (sameMark(shown(row), wanted) && !row.conflict) return;
    const before = shown(row);
    row.undo = source === how ? only(before) : null;
    row.conflict = null;
    row.refused = false;
    row.queue.push({ commandId: uuid(), ...wanted, how: source, seenVersion: row.queue.length ? null : seenVersion });
    keep(row);
    draw(row);
    closePanel(row);
    pump();
  }

  function pump() {
    if (signedOut || noAccess || retryTimer) return;
    for (const row of rows.values()) {
      if (inFlight >= AT_ONCE) return;
      if (row.queue.length && !row.sending) send(row);
    }
  }

  async function send(row) {
    const command = row.queue[0];
    row.sending = true;
    inFlight++;
    draw(row);
    const answer = await call("PUT", `/marks/${row.id}`, command);
    row.sending = false;
    inFlight--;
    const ours = answer && answer.body.commandId === command.commandId;
    if (ours && answer.status === 200 && answer.body.outcome === "marked") marked(row, answer.body);
    else if (ours && answer.status === 409 && answer.body.outcome === "stale") stale(row, answer.body);
    else if (ours && answer.status === 422 && answer.body.outcome === "refused") refused(row, answer.body.message);
    else retryLater();
    keep(row);
    draw(row);
    pump();
  }

  function marked(row, answer) {
    failures = 0;
    row.queue.shift();
    take(row, answer);
    if (row.queue.length) row.queue[0].seenVersion ??= answer.version;
    else if (answer.version === row.server.version) {
      row.note = text("saved");
      say(`${row.name}: ${inWords(row.server)}, ${text("saved")}`);
    }
  }

  function stale(row, theirs) {
    failures = 0;
    const mine = row.queue.at(-1);
    row.queue = [];
    row.undo = null;
    take(row, theirs);
    row.note = by(theirs);
    if (sameMark(mine, theirs)) return;
    row.conflict = { theirs, mine: only(mine) };
    openConflict(row);
  }

  function refused(row, message) {
    failures = 0;
    row.queue.shift();
    row.undo = null;
    row.refused = true;
    row.note = message;
    if (row.queue.length) row.queue[0].seenVersion ??= row.server.version;
    say(`${row.name}: ${message}`);
    poll();
  }

  function take(row, mark) {
    if (mark.version < row.server.version) return;
    const { version, by, at } = mark;
    row.server = { ...only(mark), version, by, at };
  }

  function retryLater() {
    if (retryTimer || signedOut || noAccess) return;
    failures++;
    const wait = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
    retryTimer = setTimeout(retryNow, wait);
  }

  function retryNow() {
    clearTimeout(retryTimer);
    retryTimer = 0;
    pump();
  }

  // Talking to the server: only our own JSON is an answer, whatever the status; null is "not known to have arrived"

  async function call(method, path, json) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    const headers = { "Accept": "application/json", "X-Requested-With": "roll", "X-Account": root.dataset.account };
    if (json) headers["Content-Type"] = "application/json";
    else headers["X-Poll"] = "true";
    try {
      const response = await fetch(address + path, {
        method, headers, body: json && JSON.stringify(json), signal: abort.signal,
        cache: "no-store", credentials: "same-origin", redirect: "error",
      });
      if (response.status >= 500) throw new Error(`${response.status}`);
      const isJson = (response.headers.get("Content-Type") || "").startsWith("application/json");
      const body = isJson ? await response.json() : null;
      signedOut = response.status === 401 && body?.outcome === "signed_out";
      noAccess = (response.status === 404 || response.status === 403) && Boolean(body?.outcome);
      if (noAccess) rows.forEach(draw);
      setConnected(body !== null);
      return body && { status: response.status, body };
    } catch {
      setConnected(false);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  function setConnected(now) {
    const back = now && !connected;
    connected = now;
    count();
    if (back) {
      failures = 0;
      retryNow();
    }
  }

  // What others did

  async function poll(mine) {
    clearTimeout(pollTimer);
    if (document.hidden || noAccess) return;
    const answer = await call("GET", revision && `?revision=${encodeURIComponent(revision)}`);
    if (answer && answer.status === 200 && Array.isArray(answer.body.lines)) refresh(answer.body, mine);
    else if (!signedOut && !noAccess) setConnected(false);
    clearTimeout(pollTimer);
    if (!signedOut) pollTimer = setTimeout(poll, POLL_MS);
  }

  function refresh(roll, mine) {
    if (!revision || roll.revision !== revision) refreshLines(roll, mine);
    revision = roll.revision || "";
    if (roll.state !== root.dataset.state) {
      root.dataset.state = roll.state;
      rows.forEach((row) => { closePanel(row); draw(row); });
      say(text(`now-${roll.state.toLowerCase().replace("_", "-")}`));
    }
  }

  function refreshLines(roll, mine) {
    for (const line of roll.lines) {
      const row = rows.get(line.attendee);
      if (!row) join(line);
      else if (line.version > row.server.version) news(row, line, mine);
      else take(row, line);
    }
    const listed = new Set(roll.lines.map((line) => line.attendee));
    for (const row of rows.values()) {
      if (!listed.has(row.id) && !row.queue.length && !row.conflict) {
        row.tr.remove();
        rows.delete(row.id);
      }
    }
  }

  function news(row, line, mine) {
    if (row.queue.length || row.panel && !row.conflict) return;
    const before = row.server;
    take(row, line);
    row.note = by(line);
    row.refused = false;
    row.entered = false;
    row.undo = mine ? before : null;
    if (row.conflict) {
      row.conflict.theirs = line;
      openConflict(row);
      keep(row);
    } else {
      row.tr.classList.remove("is-fresh");
      void row.tr.offsetWidth;
      row.tr.classList.add("is-fresh");
    }
    draw(row);
  }

  function join(line) {
    const tr = $("roll-row").content.firstElementChild.cloneNode(true);
    const nameCell = tr.querySelector("th");
    nameCell.id = `p-${line.attendee}`;
    tr.querySelector(".marks").setAttribute("aria-labelledby", nameCell.id);
    tr.querySelector(".roll-undo").setAttribute("aria-describedby", nameCell.id);
    tr.querySelector(".roll-name").textContent = line.name;
    tr.querySelector(".roll-agency").textContent = line.agency || "";
    tr.querySelectorAll(".marks input").forEach((input) => { input.name = `m-${line.attendee}`; });
    Object.assign(tr.dataset, { attendee: line.attendee, version: line.version, status: line.status, missed: line.missedMinutes, reason: line.reason || "" });
    tr.querySelector(".roll-text").textContent = line.by ? by(line) : "";
    tr.classList.add("is-fresh");
    body.append(tr);
    adopt(tr);
    filter();
    say(text("joined", line.name));
  }

  // Panels in a row: minutes, conflict

  function openPanel(row, template) {
    closePanel(row);
    row.panel = $(template).content.firstElementChild.cloneNode(true);
    row.tr.querySelector(".roll-marks").append(row.panel);
    return row.panel;
  }

  function closePanel(row) {
    if (!row.panel) return;
    const hadFocus = row.panel.contains(document.activeElement);
    row.panel.remove();
    row.panel = null;
    if (hadFocus) focus(row);
  }

  const closeOthers = () => rows.forEach((other) => { if (other.panel && !other.conflict) { closePanel(other); draw(other); } });

  function askReason(row, status) {
    closeOthers();
    const seenVersion = row.server.version;
    const panel = openPanel(row, "roll-reason");
    panel.querySelector("p").textContent = text("ask-reason", row.name);
    panel.addEventListener("click", (event) => {
      const { reason, act } = event.target.closest("button")?.dataset || {};
      if (act === "cancel") return cancelPanel(row);
      if (!reason) return;
      closePanel(row);
      enter(row, { status, missedMinutes: 0, reason }, seenVersion);
      draw(row);
    });
    panel.querySelector("button").focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }

  function askMinutes(row, status) {
    closeOthers();
    const seenVersion = row.server.version;
    const current = shown(row);
    const panel = openPanel(row, "roll-minutes");
    const input = panel.querySelector("input");
    const error = panel.querySelector(".field-error");
    const save = (minutes) => {
      error.hidden = Number.isInteger(minutes) && minutes >= 1 && minutes <= planned;
      if (!error.hidden) return void (error.textContent = text("minutes-range", planned));
      closePanel(row);
      enter(row, { status, missedMinutes: minutes, reason: "" }, seenVersion);
      draw(row);
    };
    panel.querySelector("p").textContent = text(`ask-${status.toLowerCase().replace("_", "-")}`, row.name);
    input.max = planned;
    if (current.status === status) input.value = current.missedMinutes;
    input.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); save(Number(input.value)); } });
    panel.addEventListener("click", (event) => {
      const { minutes, act } = event.target.closest("button")?.dataset || {};
      if (minutes) save(Number(minutes));
      if (act === "save") save(Number(input.value));
      if (act === "cancel") cancelPanel(row);
    });
    panel.querySelectorAll("[data-minutes]").forEach((chip) => { chip.disabled = Number(chip.dataset.minutes) > planned; });
    panel.querySelector(paper ? "input" : "button").focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }

  function cancelPanel(row) {
    closePanel(row);
    draw(row);
    if (row.conflict) openConflict(row);
  }

  function openConflict(row) {
    const { theirs, mine } = row.conflict;
    const panel = openPanel(row, "roll-conflict");
    panel.querySelector("[data-theirs]").textContent = text("theirs", theirs.by, inWords(theirs), time(theirs.at));
    panel.querySelector("[data-mine]").textContent = text("mine", inWords(mine));
    panel.addEventListener("click", (event) => {
      const act = event.target.closest("button")?.dataset.act;
      if (act === "mine") mark(row, mine, "CONFLICT_RESOLVED", row.server.version);
      if (act === "theirs") {
        row.conflict = null;
        keep(row);
        closePanel(row);
        draw(row);
      }
    });
    say(`${row.name}: ${text("conflict")}. ${text("theirs", theirs.by, inWords(theirs), time(theirs.at))}. ${text("mine", inWords(mine))}`);
  }

  // Hands: taps and keys

  function choose(row, status) {
    if (root.dataset.state !== "OPEN" || noAccess) return;
    if (takesMinutes(status)) return askMinutes(row, status);
    if (takesReason(status)) return askReason(row, status);
    if (!row.conflict) closePanel(row);
    enter(row, { status, missedMinutes: 0, reason: "" }, row.server.version);
  }

  // Whoever reads from paper doesn't see what another hand has marked meanwhile: she is asked
  function enter(row, mine, seenVersion) {
    const anothers = !row.entered && row.server.status !== "UNMARKED" && !sameMark(row.server, mine);
    if (paper && anothers && !row.conflict) {
      row.conflict = { theirs: row.server, mine };
      keep(row);
      draw(row);
      openConflict(row);
    } else {
      row.entered = true;
      mark(row, mine, row.conflict ? "CONFLICT_RESOLVED" : how, seenVersion);
    }
    if (paper) moveOn(row, 1);
  }

  function undo(row) {
    mark(row, row.undo, "UNDO", row.server.version);
    focus(row);
  }

  const rowOf = (node) => rows.get(node.closest?.("tr[data-attendee]")?.dataset.attendee);
  const focus = (row, index) => {
    const inputs = [...row.tr.querySelectorAll(".marks input")];
    (inputs[index ?? inputs.findIndex((input) => input.checked)] || inputs[0]).focus();
  };

  const neighbour = (row, step) => {
    const visible = [...rows.values()].filter((other) => !other.tr.hidden);
    return visible[visible.indexOf(row) + step];
  };
  const moveOn = (row, step, index) => {
    const next = neighbour(row, step);
    if (next) focus(next, index);
  };

  body.addEventListener("click", (event) => {
    const row = rowOf(event.target);
    if (!row) return;
    if (event.target.matches(".marks input")) choose(row, event.target.value);
    if (event.target.closest(".roll-undo") && row.undo) undo(row);
  });

  body.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && row.panel && !row.conflict) return cancelPanel(row);
    if (event.target.matches(".roll-panel input")) return;
    const inputs = [...row.tr.querySelectorAll(".marks input")];
    const at = inputs.indexOf(event.target);
    const status = keys[event.key.toLowerCase()];
    if (status) {
      event.preventDefault();
      focus(row, inputs.findIndex((input) => input.value === status));
      choose(row, status);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      moveOn(row, event.key === "ArrowDown" ? 1 : -1, at < 0 ? undefined : at);
    } else if (paper && event.key === "Backspace") {
      event.preventDefault();
      const last = row.undo ? row : neighbour(row, -1);
      if (last?.undo) undo(last);
    } else if (at >= 0 && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      inputs[(at + (event.key === "ArrowRight" ? 1 : inputs.length - 1)) % inputs.length].focus();
    }
  });

  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  function filter() {
    const wanted = plain($("roll-find").value.trim());
    const onlyUnmarked = $("roll-only-unmarked").checked;
    let found = 0;
    for (const row of rows.values()) {
      row.tr.hidden = !plain(row.name).includes(wanted) || onlyUnmarked && shown(row).status !== "UNMARKED" && !row.conflict;
      if (!row.tr.hidden) found++;
    }
    $("roll-none").hidden = found > 0;
  }
  $("roll-find").addEventListener("input", filter);
  $("roll-only-unmarked").addEventListener("change", filter);

  // Mark the rest present: asks first, and only once every tap has arrived

  const dialog = $("roll-rest-dialog");
  const restMessage = dialog.querySelector("[data-message]");
  $("roll-rest").addEventListener("click", () => {
    dialog.querySelector("[data-question]").textContent = text("rest-question", unmarked());
    restMessage.textContent = "";
    restCommand = uuid();
    dialog.showModal();
  });
  dialog.addEventListener("click", (event) => {
    const act = event.target.closest("button")?.dataset.act;
    if (act === "cancel") dialog.close();
    if (act === "confirm") markTheRest(event.target.closest("button"));
  });

  async function markTheRest(confirm) {
    if ([...rows.values()].some((row) => row.queue.length)) return void (restMessage.textContent = text("rest-wait"));
    confirm.disabled = true;
    restMessage.textContent = text("saving");
    const answer = await call("POST", "/rest-present", { commandId: restCommand });
    confirm.disabled = false;
    if (!answer || answer.body.commandId !== restCommand) return void (restMessage.textContent = text("rest-failed"));
    if (answer.body.outcome !== "marked") return void (restMessage.textContent = answer.body.message || text("rest-failed"));
    dialog.close();
    say(text("rest-done", answer.body.count));
    poll(true);
  }

  // The roll closes only once every tap has arrived

  $("close-form").addEventListener("submit", (event) => {
    const waiting = [...rows.values()].some((row) => row.queue.length || row.conflict);
    if (waiting) event.preventDefault();
    $("roll-close-message").textContent = waiting ? text("close-wait") : "";
  });

  // Start, and start again whenever the phone comes back

  function wake() {
    if (document.hidden) return;
    signedOut = false;
    failures = 0;
    retryNow();
    poll();
  }

  $("roll-signed-out").querySelector("a").href =
    `${root.dataset.signIn}?return=${encodeURIComponent(location.pathname + location.search)}`;
  body.querySelectorAll("tr[data-attendee]").forEach(adopt);
  rows.forEach((row) => { if (row.conflict) { take(row, row.conflict.theirs); openConflict(row); } });
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  addEventListener("offline", () => setConnected(false));
  addEventListener("beforeunload", (event) => {
    if (!storable && [...rows.values()].some((row) => row.queue.length)) event.preventDefault();
  });
  if (paper) [...rows.values()].filter((row) => shown(row).status === "UNMARKED").slice(0, 1).forEach((row) => focus(row));
  wake();
})();
