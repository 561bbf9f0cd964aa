import { hiddenFields } from '../../support/hidden-fields.ts';
import { acknowledged, type Tools, type Writer } from '../writer.ts';

/** The newest comments are looked for one by one. */
const RECENT = 40;

/** Comments under an article as readers do, each from another address; what becomes of it is on the page that they are sent to. */
export function commenter(name: string): Writer {
  return {
    name,
    async write(tools) {
      for (;;) await commentOnce(name, tools);
    },
    async check({ ledger, client }) {
      const losses: string[] = [];
      const receipts = ledger.of(name).filter(({ what }) => what === 'receipt');
      for (const { key, value } of receipts.slice(-RECENT)) {
        const { status, text } = await client.get(key);
        if (status !== 200 || !text.includes(`numéro ${value}.`))
          losses.push(`${name}: comment ${value} answers ${status}`);
      }
      return losses;
    },
  };
}

async function commentOnce(writer: string, { client, ledger, chance, place }: Tools): Promise<void> {
  const value = chance.between(1, 2 ** 31);
  const page = await client.get(place.articlePath);
  const typed = { text: `Je commente, numéro ${value}.`, name: 'Awa', email: 'awa@exemple.org', consent: '1' };
  const address = [10, 0, 0, 0].map((first) => first || chance.between(1, 250)).join('.');
  const comment = { writer, what: 'comment', key: String(value), value };
  const receipt = await acknowledged(ledger, comment, async () => {
    const answer = await client.sendFrom(address, '/commentaires/', { ...hiddenFields(page.text), ...typed });
    const to = answer.headers.get('location');
    if (answer.status !== 303 || !to) throw new Error(`comment refused: ${answer.status} ${answer.text.slice(-800)}`);
    return to;
  });
  ledger.note({ writer, what: 'receipt', key: receipt, value, isAcknowledged: true });
}
