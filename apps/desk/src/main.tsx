import './form/no-eval.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kring/ui/styles.css';
import { App } from './app.js';
import { speakDutch } from './form/dutch-errors.js';

speakDutch();

const root = document.getElementById('root');
if (root === null) throw new Error('There is no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
