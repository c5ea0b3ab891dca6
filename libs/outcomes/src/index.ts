export { outcomesPolicy } from './outcomes.policy.js';
export { OutcomesModule } from './outcomes.module.js';
export { outcomesReads } from './queries/index.js';
export { AttachFile } from './use-cases/attach-file.js';
export { WriteNote } from './use-cases/write-note.js';
export { WriteReport } from './use-cases/write-report.js';
export { WriteResult } from './use-cases/write-result.js';
