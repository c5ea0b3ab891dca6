// The long walls try a few things each run, and others the next time.
const seed = (process.env.KRING_TEST_SEED ||= String(Date.now() % 1_000_000));
console.log(`\nTo have the same samples again: KRING_TEST_SEED=${seed} npm test\n`);
