import { styleSheet } from '#web/style-sheet.ts';
import { articlesCss } from './articles.ts';
import { commentsCss } from './comments.ts';
import { editorCss } from './editor.ts';
import { frontCss } from './front.ts';
import { houseCss } from './house.ts';
import { importCss } from './import.ts';
import { keepingCss } from './keeping.ts';
import { navigationCss } from './navigation.ts';
import { peopleCss } from './people.ts';
import { picturesCss } from './pictures.ts';
import { publicationCss } from './publication.ts';

/**
 * What every page of the desk is made of: colours by name, text, forms, buttons, notes, lists and tables. Sizes are in
 * `rem`, so that a text made twice as large carries all with it; nothing here is wider than a small phone.
 */
const baseCss = `
:root{color-scheme:light dark;--paper:#fffdf9;--tint:#f5efe4;--ink:#1c1a17;--soft:#5c564d;--rule:#d9d0c0;--accent:#a3341a;--good:#2a6b3c;--bad:#a3341a}
@media (prefers-color-scheme:dark){:root{--paper:#151311;--tint:#221e1a;--ink:#ece5d9;--soft:#b1a799;--rule:#423b32;--accent:#f0906b;--good:#8fd0a0;--bad:#ff9c85}}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
main.wide{max-width:90rem}
main.narrow{max-width:30rem}
a{color:var(--accent);text-underline-offset:.15em}
h1{font:700 1.75rem/1.2 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;margin-bottom:1rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p+p{margin-top:.75rem}
.soft{color:var(--soft);font-size:.9375rem}
.hint{display:block;color:var(--soft);font-size:.9375rem;font-weight:400;margin-top:.25rem}
.badge{display:inline-block;padding:0 .5rem;border:1px solid var(--rule);border-radius:1rem;background:var(--tint);color:var(--soft);font-size:.8125rem;line-height:1.5rem}
.badge.good{color:var(--good)}
.badge.bad{color:var(--bad);border-color:currentcolor}
form.fields{display:grid;gap:1.25rem;max-width:28rem;margin-top:1rem}
form.fields p{margin:0}
label{display:block;font-weight:600;margin-bottom:.25rem}
input,select,textarea{width:100%;min-height:44px;padding:.375rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px}
textarea{min-height:6rem;line-height:1.5;resize:vertical}
input[readonly]{background:var(--tint);border-color:var(--rule)}
::placeholder{color:var(--soft);opacity:1}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:.25rem 1rem;font:inherit;font-weight:600;line-height:1.3;color:var(--ink);background:var(--tint);border:1px solid var(--rule);border-radius:6px;text-decoration:none;cursor:pointer}
button:hover,.button:hover{border-color:var(--soft)}
button.main,.button.main{color:var(--paper);background:var(--accent);border-color:var(--accent)}
button.danger{color:var(--bad)}
button.danger:hover{border-color:currentcolor}
button.quiet{background:none;border-color:transparent;color:var(--accent);font-weight:400;text-decoration:underline;text-underline-offset:.15em;padding:.25rem .5rem}
button:disabled{opacity:.6;cursor:default}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
fieldset{border:0;padding:0;min-width:0}
legend{font-weight:600;padding:0}
.choice{display:flex;gap:.625rem;align-items:flex-start;min-height:44px}
.choice label{font-weight:400;margin:0;padding:.625rem 0;flex:1}
.choice .soft{display:block}
input[type=checkbox],input[type=radio]{flex:none;width:1.25rem;height:1.25rem;min-height:0;margin:.75rem 0 0;accent-color:var(--accent)}
summary{min-height:44px;padding:.6rem 0;cursor:pointer;color:var(--accent);font-weight:600}
.note{border-left:4px solid var(--good);border-radius:0 6px 6px 0;background:var(--tint);padding:.75rem 1rem;margin-bottom:1.25rem}
.note.bad{border-color:var(--bad)}
.card{border:1px solid var(--rule);border-radius:8px;padding:1rem}
.rows{list-style:none;padding:0}
.rows>li{padding:1rem 0;border-top:1px solid var(--rule);display:grid;gap:.5rem}
.rows>li:last-child{border-bottom:1px solid var(--rule)}
.rows p{margin:0}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.acts form{display:flex;flex-wrap:wrap;gap:.5rem}
.acts select{width:auto;max-width:100%}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.625rem .75rem .625rem 0;border-bottom:1px solid var(--rule)}
th{font-size:.875rem;color:var(--soft)}
.skip,.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip:focus{z-index:1;clip-path:none;width:auto;height:auto;padding:.75rem;background:var(--paper)}
@media (prefers-reduced-motion:reduce){*{scroll-behavior:auto;transition:none;animation:none}}
`;

/** The desk's one style sheet. */
export const deskStyles = styleSheet(
  // The base first: the others build on it.
  baseCss,
  navigationCss,
  peopleCss,
  picturesCss,
  articlesCss,
  publicationCss,
  frontCss,
  houseCss,
  editorCss,
  keepingCss,
  importCss,
  commentsCss,
);
