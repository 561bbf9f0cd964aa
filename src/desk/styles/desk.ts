import { styleSheet } from '#web/style-sheet.ts';
import { keepingCss } from './keeping.ts';

const css = `
:root{color-scheme:light dark;--paper:#fffdf9;--tint:#f5efe4;--ink:#1c1a17;--soft:#5c564d;--rule:#cfc5b3;--accent:#a3341a;--good:#2a6b3c}
@media (prefers-color-scheme:dark){:root{--paper:#151311;--tint:#221e1a;--ink:#ece5d9;--soft:#aba193;--rule:#4a4238;--accent:#f0906b;--good:#8fd0a0}}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}
header,main{max-width:60rem;margin:0 auto;padding:0 1rem}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;border-bottom:1px solid var(--rule)}
.bar b{font:700 1.25rem/1 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;margin-right:auto}
.bar nav ul{display:flex;flex-wrap:wrap;list-style:none;padding:0}
.bar nav a{display:flex;align-items:center;min-height:44px;padding:0 .6rem;text-decoration:none;color:inherit}
.bar nav [aria-current]{box-shadow:inset 0 -3px var(--accent);color:var(--accent)}
.bar b a{color:inherit;text-decoration:none;display:flex;align-items:center;min-height:44px}
a{color:var(--accent)}
main.wide{max-width:90rem}
main{padding-top:1.5rem;padding-bottom:3rem}
h1{font:700 1.9rem/1.15 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;margin-bottom:.75rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
p+p{margin-top:.75rem}
.soft{color:var(--soft);font-size:.9375rem}
form.fields{display:grid;gap:1rem;max-width:28rem;margin-top:1.25rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
input,select,textarea{width:100%;min-height:44px;padding:0 .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:4px}
button{min-height:44px;padding:0 1rem;font:inherit;font-weight:600;color:var(--ink);background:var(--tint);border:1px solid var(--soft);border-radius:4px;cursor:pointer}
button.main{color:var(--paper);background:var(--accent);border-color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
fieldset{border:0;padding:0;min-width:0}
legend{font-weight:600;padding:0}
.choice{display:flex;gap:.5rem;align-items:flex-start;margin-top:.25rem}
.choice label{font-weight:400;padding-top:.5rem}
input[type=checkbox],input[type=radio]{width:1.25rem;min-height:1.25rem;margin:.6rem 0;accent-color:var(--accent)}
summary{min-height:44px;display:list-item;padding:.6rem 0;cursor:pointer;color:var(--accent)}
.note{border-left:4px solid var(--good);background:var(--tint);padding:.75rem 1rem;margin-bottom:1rem}
.note.bad{border-color:var(--accent)}
.rows{list-style:none;padding:0}
.rows>li{padding:1rem 0;border-top:1px solid var(--rule);display:grid;gap:.5rem}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.acts form{display:flex;gap:.5rem}
.acts select{width:auto}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule)}
.skip,.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip:focus{clip-path:none;width:auto;height:auto;padding:.75rem;background:var(--paper)}
`;

/** The desk's one style sheet. */
export const deskStyles = styleSheet(css + keepingCss);
