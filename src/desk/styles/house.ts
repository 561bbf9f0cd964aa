/** The house: its entrance, lists that one orders, pictures and colours that one chooses. */
export const houseCss = `
.back{margin:-.75rem 0 .5rem;order:-1}
.back a{display:inline-flex;align-items:center;min-height:44px}
.hub{list-style:none;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
.hub a{display:block;height:100%;padding:.875rem 1rem;border:1px solid var(--rule);border-radius:8px;color:inherit;text-decoration:none}
.hub a:hover{border-color:var(--accent)}
.hub b{display:block;color:var(--accent)}
.lines{list-style:none;padding:0;margin-top:1rem}
.lines>li{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;padding:.5rem 0;border-top:1px solid var(--rule)}
.lines>li:last-child{border-bottom:1px solid var(--rule)}
.lines .what{flex:1 1 13rem;min-width:0}
.lines .what>a{font-weight:600;display:inline-flex;align-items:center;min-height:44px}
.lines .what .soft{display:block;margin-top:-.375rem;padding-bottom:.375rem}
.lines form{display:flex;gap:.25rem}
.lines button{min-width:44px;padding:.25rem .5rem}
form.fields.broad{max-width:40rem}
form.fields.broad textarea.body{min-height:24rem}
.fields>*{min-width:0}
.page-sheet{margin-top:.75rem;padding:.5rem 1rem 1rem;border:1px solid var(--rule);border-radius:8px;font-family:Charter,'Iowan Old Style',Georgia,'Noto Serif',serif}
.fields .body>*+*,.fields .body blockquote>*+*{margin-top:1.15em}
.fields .body>h2{margin-top:1.7em}
.fields .body>h3{margin-top:1.5em}
.fields .body h2+*,.fields .body h3+*{margin-top:.5em}
.fields .body li>*+*{margin-top:.4em}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
.search p{flex:1 1 12rem;margin:0}
.find{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}
.find label{flex:1 1 100%;font-weight:400}
.find input{flex:1 1 10rem;width:auto;min-width:0}
.offer{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));margin-top:.75rem}
.offer p{position:relative;margin:0}
.offer input{position:absolute;top:.5rem;left:.5rem;margin:0}
.offer label{display:block;height:100%;min-height:44px;padding:.5rem;border:1px solid var(--rule);border-radius:8px;font-weight:400;font-size:.875rem;line-height:1.35}
.offer label:not(:has(img)){padding-left:2.25rem}
.offer img{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover;margin-bottom:.375rem;background:var(--tint)}
.offer input:checked+label{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
input[type=color]{width:6rem;padding:.25rem}
.samples{margin:1rem 0 1.5rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr))}
.samples svg{display:block;width:100%;height:auto;border:1px solid var(--rule);border-radius:8px}
.links{display:grid;gap:.5rem;list-style:none;padding:0;margin:1rem 0 1.25rem}
.links .section{display:flex;align-items:center;justify-content:space-between;gap:.5rem;padding:.25rem .75rem;border:1px solid var(--rule);border-radius:8px}
.links .section p{margin:0}
.links .link{display:grid;gap:.5rem;padding:.75rem;border:1px solid var(--rule);border-radius:8px}
.links .link p{margin:0}
.links legend:not(.unseen){float:left;grid-column:1/-1}
@media (min-width:40rem){.links .link{grid-template-columns:1fr 1.4fr auto;align-items:end}}
.links .acts{flex-wrap:nowrap}
.links button{min-width:44px;padding:.25rem .5rem}
.sample{font:1.1875rem/1.5 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;color:var(--ink)}
details.away{margin-top:2.5rem;border-top:1px solid var(--rule)}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
`;
