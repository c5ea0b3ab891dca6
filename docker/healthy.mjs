// The health check of the image: whether the process beside it can work, asked at its own door.
const port = process.env.KRING_WATCH_PORT || process.env.KRING_PORT || '3000';
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) });
if (!answer.ok) throw new Error(await answer.text());
