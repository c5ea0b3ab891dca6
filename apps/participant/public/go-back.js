// A page of hers outside the app that nobody touches goes back to it, and the app locks itself: the phone may be shared.
const QUIET_FOR = 120_000;
let waiting;

function waitAgain() {
  clearTimeout(waiting);
  waiting = setTimeout(() => location.replace('/my/'), QUIET_FOR);
}

for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, waitAgain, { passive: true });
waitAgain();
