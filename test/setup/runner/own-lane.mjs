// The light runner calls every worker the first; each has a Redis of its own by its number.
const lane = process.env.JEST_WORKER_ID;

export default () => void (process.env.JEST_WORKER_ID = lane);
