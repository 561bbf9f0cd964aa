import { describe, expect, it } from 'vitest';
import { withoutVoidSlashes } from './void-elements.ts';

describe('void elements', () => {
  it('lose their slash, and nothing else does', () => {
    expect(withoutVoidSlashes('<p>a<br/>b<img src="/a/" alt="x"/></p><svg><path d="M0"/></svg>')).toBe(
      '<p>a<br>b<img src="/a/" alt="x"></p><svg><path d="M0"/></svg>',
    );
  });

  it('leaves text that only speaks of them alone', () => {
    expect(withoutVoidSlashes('<code>&lt;br/&gt;</code>')).toBe('<code>&lt;br/&gt;</code>');
  });
});
