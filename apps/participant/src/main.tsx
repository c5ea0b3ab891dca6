import '@kring/ui/styles.css';
import './styles/styles.css';
import { createRoot } from 'react-dom/client';
import { createQueries } from './api/query-client.js';
import { App } from './app.js';
import { firstLanguage } from './language/chosen-language.js';
import { dutch, loadTexts } from './language/load-texts.js';
import { cameBackAfterLeaving, leave } from './leaving/leave.js';
import { takeLinkToken } from './link/link-token.js';

async function start(): Promise<void> {
  const linkToken = takeLinkToken(location, history);
  const spoken = await loadTexts(firstLanguage()).catch(() => dutch);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App spoken={spoken} queries={createQueries()} linkToken={linkToken} />);
}

if (cameBackAfterLeaving()) leave();
else void start();
