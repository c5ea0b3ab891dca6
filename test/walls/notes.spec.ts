import { ATTACHMENT_BYTES, type NoteList } from '@kring/contracts';
import { WithdrawConsent } from '@kring/consents';
import { WriteNote } from '@kring/outcomes';
import { docxOf, herself, jpegOf, nowhere, pdfOf, pngOf } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// A file comes in as one body, is stored only when it is what it says, and goes out behind the walls of its note.

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

let stage: ApiStage;
let hers: string;
let guide: Browser;
let receiver: Browser;
let stranger: Browser;

beforeAll(async () => {
  stage = await setApiStage();
  const { region } = stage;
  ({ participantId: hers } = await stage.story.accepted('Hiwet', ['identity', 'language']));
  guide = await stage.member(region.delft.guide);
  receiver = await stage.member(region.bridge.coordinator);
  stranger = await stage.member(region.other.coordinator);
});

afterAll(() => stage.close());

const noteOf = async (reach: 'internal' | 'shared', category: 'language' | 'wishes' = 'language') =>
  (await stage.use(WriteNote).execute(stage.region.delft.guide, hers, { text: 'noted', category, reach })).id;

interface Sending {
  readonly type?: string;
  readonly name?: string | null;
}

async function attach(
  by: Browser,
  noteId: string,
  bytes: Buffer,
  { type = PDF, name = 'brief' }: Sending = {},
) {
  const disposition = name && {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  const response = await fetch(`${stage.address}/v1/notes/${noteId}/attachments`, {
    method: 'POST',
    headers: { cookie: by.cookie, 'content-type': type, ...disposition },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const stored = async () =>
  Number(
    (await stage.database.query<{ count: string }>('select count(*) from outcomes.attachment'))[0]!.count,
  );
const taken = (by: Browser, id: string, own = '') =>
  fetch(`${stage.address}/v1/${own}attachments/${id}`, { headers: { cookie: by.cookie } });

test('a file comes back byte for byte, to keep and never to run, and the look stands in her list', async () => {
  const id = await noteOf('shared');
  const png = pngOf(640, 480);
  const added = await attach(guide, id, png, { type: 'image/png', name: '../foto\u202E.png' });
  expect(added.status).toBe(201);
  await stage.database.query('truncate access.look');
  for (const [by, own] of [
    [receiver, ''],
    [await stage.participant(hers), 'my/'],
  ] as const) {
    const response = await taken(by, added.body['id']!, own);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename*=UTF-8''foto.png`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  }
  expect(await stage.database.query('select what, categories, participant_ids from access.look')).toEqual([
    { what: 'section', categories: ['language'], participant_ids: [hers] },
  ]);
  const { items } = (await receiver.get(`/v1/participants/${hers}/notes`)).body as unknown as NoteList;
  expect(items[0]!.attachments).toMatchObject([{ name: 'foto.png', type: 'image/png', size: png.length }]);
});

test('each kind of file is taken, five a note, also when ten come at once', async () => {
  const id = await noteOf('internal');
  const first = [
    await attach(guide, id, pdfOf()),
    await attach(guide, id, jpegOf(), { type: 'image/jpeg' }),
    await attach(guide, id, docxOf(), { type: DOCX }),
  ];
  expect(first.map(({ status }) => status)).toEqual([201, 201, 201]);
  const rest = await Promise.all(Array.from({ length: 10 }, () => attach(guide, id, pdfOf())));
  expect(rest.map(({ status }) => status).sort()).toEqual([201, 201, ...Array<number>(8).fill(409)]);
});

test('what is refused is told in one problem, and nothing of it is kept', async () => {
  const id = await noteOf('internal');
  const before = await stored();
  const bomb = docxOf({ name: 'word/media/a', bytes: Buffer.alloc(51 * 1024 * 1024), said: 10 });
  const padded = (size: number) =>
    Buffer.concat([pdfOf(), Buffer.alloc(size - pdfOf().length - 6), Buffer.from('%%EOF\n')]);
  const answers = [
    await attach(guide, id, bomb, { type: DOCX }),
    await attach(guide, id, pngOf()),
    await attach(guide, id, Buffer.concat([pngOf(), docxOf()]), { type: 'image/png' }),
    await attach(guide, id, pngOf(50_000, 50_000), { type: 'image/png' }),
    await attach(guide, id, pdfOf(), { name: '111222333.pdf' }),
    await attach(guide, id, pdfOf(), { name: null }),
    await attach(guide, id, Buffer.alloc(0)),
    await attach(guide, id, padded(ATTACHMENT_BYTES + 1)),
    await attach(guide, id, Buffer.from('<svg/>'), { type: 'image/svg+xml' }),
    await attach(guide, id, Buffer.from('{}'), { type: 'application/json' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400, 400, 413, 415, 415]);
  for (const { body } of answers)
    expect(body).toMatchObject({ title: expect.any(String), detail: expect.any(String) });
  expect(JSON.stringify(answers)).not.toContain('111222333');
  expect(await stored()).toBe(before);
  expect((await attach(guide, id, padded(ATTACHMENT_BYTES))).status).toBe(201);
});

test('a file is taken from nobody who is not signed in, and on no other address', async () => {
  const id = await noteOf('internal');
  expect((await attach(stage.nobody(), id, pdfOf())).status).toBe(401);
  const elsewhere = await fetch(`${stage.address}/v1/participants/${hers}/notes`, {
    method: 'POST',
    headers: { cookie: guide.cookie, 'content-type': PDF },
    body: new Uint8Array(pdfOf()),
  });
  expect(elsewhere.status).toBe(415);
});

test('a file is as absent as its note to whoever it does not reach', async () => {
  const [shared, hidden, internal] = [
    await noteOf('shared'),
    await noteOf('shared', 'wishes'),
    await noteOf('internal'),
  ];
  const files: string[] = [];
  for (const id of [shared, hidden, internal]) files.push((await attach(guide, id, pdfOf())).body['id']!);
  const statuses = (by: Browser, own = '') =>
    Promise.all([...files, nowhere()].map(async (id) => (await taken(by, id, own)).status));
  expect(await statuses(guide)).toEqual([200, 200, 200, 404]);
  expect(await statuses(receiver)).toEqual([200, 404, 404, 404]);
  expect(await statuses(stranger)).toEqual([404, 404, 404, 404]);
  const another = await stage.participant(await stage.story.participant('Amina'));
  expect(await statuses(another, 'my/')).toEqual([404, 404, 404, 404]);
  for (const by of [receiver, stranger]) {
    for (const id of [shared, internal, nowhere()]) expect((await attach(by, id, pdfOf())).status).toBe(404);
  }
  const colleague = await stage.member(stage.region.delft.director);
  expect([403, 404]).toContain((await attach(colleague, shared, pdfOf())).status);
});

test('she takes the words and the names of files along, and after she withdraws a receiver reads neither', async () => {
  const id = await noteOf('shared');
  const file = (await attach(guide, id, pdfOf(), { name: 'brief' })).body['id']!;
  const her = await stage.participant(hers);
  const { kept } = (await her.get('/v1/my/export')).body as {
    kept: Record<string, Record<string, unknown>[]>;
  };
  expect(kept['outcomes.note']).toContainEqual(
    expect.objectContaining({ id, organisation_id: stage.region.delft.id }),
  );
  expect(kept['outcomes.attachment']).toContainEqual(
    expect.objectContaining({ id: file, name: 'brief.pdf' }),
  );
  await stage.use(WithdrawConsent).execute(herself(hers), stage.region.bridge.id);
  expect((await taken(receiver, file)).status).toBe(404);
  expect((await receiver.get(`/v1/participants/${hers}/notes`)).status).toBe(404);
  expect((await taken(her, file, 'my/')).status).toBe(200);
});
