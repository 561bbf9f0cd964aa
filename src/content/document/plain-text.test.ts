import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { br, doc, h2, h3, link, p, ul } from './builders.ts';
import { checkDocument } from './check-document.ts';
import { documentOfPlainText, plainTextOf } from './plain-text.ts';

describe('a document as plain text', () => {
  it('is paragraphs and subheadings', () => {
    const document = documentOfPlainText('Un.\nDeux.\r\n\r\n## Titre\nTrois.\n\n\n### Petit\n\n#Non');
    expect(document).toEqual(doc(p('Un.', br(), 'Deux.'), h2('Titre'), p('Trois.'), h3('Petit'), p('#Non')));
    expect(plainTextOf(document)).toBe('Un.\nDeux.\n\n## Titre\n\nTrois.\n\n### Petit\n\n#Non');
  });

  it('is nothing for what would lose something', () => {
    expect(plainTextOf(doc(p('Voir ', link('/contact/', 'ici'))))).toBeNull();
    expect(plainTextOf(doc(ul('un')))).toBeNull();
    expect(plainTextOf(doc(p('## pas un titre')))).toBeNull();
  });

  it('comes back as it was, whatever it is', () => {
    const line = fc.constantFrom('Un', '## Deux', ' trois ', '', '#', '###  quatre', '\t', '\r\n');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const document = checkDocument(documentOfPlainText(lines.join('\n')));
        const text = plainTextOf(document);
        if (text !== null) expect(documentOfPlainText(text)).toEqual(document);
      }),
    );
  });
});
