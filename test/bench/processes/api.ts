import 'reflect-metadata';
import { startApi } from '@kring/api';
import { readSettings } from '@kring/platform-config';
import { Reads } from '@kring/platform-database';
import type { AddressInfo } from 'node:net';
import { withoutLedger } from '../ground/without-ledger.js';
import { ready } from './child.js';

const app = await startApi(readSettings());
if (process.argv[2] === 'without-ledger') {
  const reads = app.get(Reads);
  const [find, getText] = [reads.find.bind(reads), reads.getText.bind(reads)];
  reads.find = (actor, read, question) => find(actor, withoutLedger(read), question);
  reads.getText = (actor, read, question) => getText(actor, withoutLedger(read), question);
}
ready((app.getHttpServer().address() as AddressInfo).port);
