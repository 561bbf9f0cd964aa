import { describe, expect, it } from 'vitest';
import { attribution, doc, gallery, h2, p, picture, pullQuote, quote, separator, sidebar } from './builders.ts';
import { checkDocument } from './check-document.ts';
import { tidyDocument } from './tidy-document.ts';

describe('a body that is saved', () => {
  it('is without the lines that nobody wrote on', () => {
    const written = doc(
      p('Un.'),
      p(),
      h2(),
      quote('Oui.', attribution()),
      quote(p(), attribution()),
      pullQuote('Non.'),
      sidebar('Titre', quote('Peut-être.', attribution())),
      gallery(),
      separator(),
      p(),
    );
    const tidy = tidyDocument(written);
    expect(tidy).toEqual(
      doc(p('Un.'), quote('Oui.'), pullQuote('Non.'), sidebar('Titre', quote('Peut-être.')), separator()),
    );
    expect(() => checkDocument(tidy)).not.toThrow();
  });

  it('keeps pictures without a caption, and one line of an empty text', () => {
    expect(tidyDocument(doc(gallery(picture(1))))).toEqual(doc(gallery(picture(1))));
    expect(tidyDocument(doc(p(), p()))).toEqual(doc(p()));
  });
});
