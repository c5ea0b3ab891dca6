import '@kring/ui/phone-styles.css';
import './styles/styles.css';
import { createRoot } from 'react-dom/client';
import { createQueries } from './api/query-client.js';
import { App } from './app.js';
import { firstLanguage } from './language/chosen-language.js';
import { loadTexts } from './language/load-texts.js';
import { cameBackAfterLeaving, leave } from './leaving/leave.js';
import { takeArrival } from './link/arrival.js';

async function start(): Promise<void> {
  const arrival = takeArrival(location, history);
  const spoken = await loadTexts(firstLanguage()).catch(() => loadTexts('nl'));
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App spoken={spoken} queries={createQueries()} arrival={arrival} />);
}

if (cameBackAfterLeaving()) leave();
else void start();
