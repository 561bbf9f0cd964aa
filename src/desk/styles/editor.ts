/**
 * The editor: what ProseMirror needs to work (its own sheet, and those of gapcursor and tables), the tools, and the text as
 * the readers' page shows it (site/styles/article.ts).
 */
export const editorCss = `
.writing{--serif:Charter,'Bitstream Charter','Iowan Old Style','Sitka Text',Cambria,Georgia,'Noto Serif',serif}
.writing [hidden]{display:none!important}
.writing-head{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem}
.writing-head nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-left:auto}
.writing-head nav a{display:inline-flex;align-items:center;min-height:44px}
.writing-head .main{padding:0 1rem;border-radius:4px;background:var(--accent);color:var(--paper);text-decoration:none;font-weight:600}
.writing-status{padding:.1rem .6rem;border:1px solid var(--soft);border-radius:99px;font-size:.875rem}
.writing-keeping{color:var(--soft);font-size:.9375rem}
.told{color:var(--soft);font-size:.9375rem;margin:0}
.writing-columns{display:grid;gap:1.5rem 2.5rem;margin-top:.5rem}
.writing-main{min-width:0}
.sheet{max-width:40rem;margin:0 auto;padding-top:1rem;font-family:var(--serif)}
.sheet .line textarea{display:block;width:100%;min-height:0;padding:.25rem 0;border:0;border-radius:0;background:none;font:inherit;letter-spacing:inherit;resize:none;overflow:hidden}
.sheet ::placeholder{color:var(--soft);opacity:1}
.sheet .kicker{font:600 .9375rem/1.35 system-ui,sans-serif;color:var(--accent)}
.sheet .kicker textarea{color:inherit;min-height:32px}
.sheet .headline{font-size:clamp(1.9rem,7.2vw,3.1rem);line-height:1.08;letter-spacing:-.02em;font-weight:800}
.sheet .standfirst{font-size:1.2rem;line-height:1.5;margin-top:.5rem;color:var(--soft)}
.sheet .standfirst textarea{color:inherit}
.sheet-byline{font:600 .9375rem/1.35 system-ui,sans-serif;margin:1rem 0}
.sheet-lead{font-family:system-ui,sans-serif;margin-bottom:1.25rem}
.lead-add{width:100%;min-height:5rem;border-style:dashed}
.body{min-height:12rem;outline:0;font-size:1.125rem;line-height:1.65;position:relative;word-wrap:break-word;white-space:break-spaces;-webkit-font-variant-ligatures:none;font-variant-ligatures:none}
.ProseMirror-focused{outline:0}
.body>*+*,.body blockquote>*+*,.body .box>div>*+*{margin-top:1.15em}
.body h2,.body h3{font-family:var(--serif);font-weight:700;line-height:1.15}
.body h2{font-size:1.45rem;margin-top:1.7em}
.body h3{font-size:1.2rem;margin-top:1.5em}
.body h2+*,.body h3+*{margin-top:.5em}
.body ul,.body ol{padding-left:1.4em}
.body li{position:relative}
.body li+li,.body li>*+*{margin-top:.4em}
.body li::marker{color:var(--accent)}
.body sup,.body sub{font-size:.7em;line-height:0}
.body a{color:inherit;text-decoration-color:var(--accent)}
.body i[lang]{border-bottom:1px dotted var(--soft)}
.body .quote{border-left:3px solid var(--accent);padding-left:1.1rem;font-style:italic}
.body .attribution{font:.8125rem/1.45 system-ui,sans-serif;font-style:normal;color:var(--soft);margin-top:.5rem}
.body .pull{border-top:3px solid var(--ink);border-bottom:1px solid var(--rule);padding:1.1rem 0;margin:2em 0;font-size:1.6rem;line-height:1.25;font-weight:700}
.body .pull .attribution{font-weight:400}
.body .box{background:var(--tint);border-top:4px solid var(--accent);padding:1.1rem 1rem;font-size:1rem}
.body .table{overflow-x:auto;font-family:system-ui,sans-serif;font-size:.9375rem;line-height:1.4}
.body .table table{table-layout:fixed;min-width:24rem;margin-top:.5rem}
.body td,.body th{position:relative;border:1px solid var(--rule);padding:.4rem .6rem;min-width:3rem}
.body th{background:var(--tint)}
.body td>*+*,.body th>*+*{margin-top:.4em}
.body .selectedCell::after{content:'';position:absolute;inset:0;background:var(--accent);opacity:.2;pointer-events:none}
.body hr{border:0;text-align:center;color:var(--soft);padding:.4rem 0}
.body hr::before{content:'* * *';letter-spacing:.4em}
.body pre{overflow-x:auto;background:var(--tint);padding:1rem;font-size:.875rem;line-height:1.5;white-space:pre-wrap}
.body code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
.body .also,.body .embed{font:1rem/1.4 system-ui,sans-serif;padding:.8rem 1rem;border:1px solid var(--rule);border-left:4px solid var(--accent)}
.body .also>*,.body .embed>*{display:block}
.body .also>span{color:var(--accent);font-weight:700}
.body small,.sheet-lead small{color:var(--soft);font-size:.8125rem}
.pic-frame{background:var(--tint);color:var(--soft);font:.875rem/1.4 system-ui,sans-serif;min-height:3rem}
.pic-frame img{display:block;width:100%;height:auto}
.pic-frame small{display:block;background:var(--paper);padding-top:.25rem}
.body figcaption{font:.875rem/1.45 system-ui,sans-serif;color:var(--soft);padding:.4rem 0;min-height:2rem}
.body .gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem .75rem}
.body .gallery .pic-frame img{aspect-ratio:1;object-fit:cover}
.block-controls,.block-title{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;font:.875rem/1.4 system-ui,sans-serif;padding-top:.25rem;white-space:normal}
.body .block-controls{display:none}
.body .is-here>.block-controls,.body .block-controls:focus-within{display:flex}
.body .block-title input{border-color:transparent;background:none;padding:0;font-weight:700}
.body .block-title label{position:absolute;clip-path:inset(50%)}
.block-field:focus-within input{border-color:var(--soft)}
.lacking{font:.8125rem/1.4 system-ui,sans-serif;color:var(--accent)}
.lacking:empty{display:none}
.credit{font:.875rem/1.4 system-ui,sans-serif;color:var(--soft);padding-top:.25rem;white-space:normal}
.credit [hidden]{display:none}
.credit p{font:inherit;font-size:.8125rem;margin:.15rem 0}
.credit p:empty,.credit small:empty{display:none}
.sheet-lead summary{font-size:.875rem;padding:.4rem 0}
.block-field{flex:1 1 12rem}
.block-field label{font-size:.8125rem;margin:0}
.sheet input,.sheet button{min-height:36px;font-size:.875rem}
.sheet .choice{margin:0;align-items:center}
.sheet .choice label{padding:0;margin:0}
.sheet input[type=checkbox]{min-height:1.25rem;margin:0;flex:none}
.is-empty::before{content:attr(data-placeholder);float:left;height:0;color:var(--soft);font-weight:400;font-style:normal;pointer-events:none}
.ProseMirror-selectednode{outline:3px solid var(--accent);outline-offset:2px}
.ProseMirror-hideselection *::selection{background:transparent}
.ProseMirror-hideselection{caret-color:transparent}
.ProseMirror-gapcursor{display:none;pointer-events:none;position:absolute}
.ProseMirror-focused .ProseMirror-gapcursor{display:block}
.ProseMirror-gapcursor::after{content:'';display:block;position:absolute;top:-2px;width:1.5rem;border-top:2px solid var(--ink)}
img.ProseMirror-separator{display:inline!important;border:0!important;margin:0!important;width:0!important;height:0!important}
.drop-cursor{background:var(--accent)}
.space{background:radial-gradient(circle,var(--soft) 1px,transparent 1.5px) center/100% 100%}
.space.wide,.space.thin{background:none;box-shadow:inset 0 -3px var(--accent)}
.space.thin{box-shadow:inset 0 -3px var(--good)}
.found{background:#f6d67a;color:#1c1a17;scroll-margin-block:16rem 4rem}
.found.current{background:#f0a04b;outline:2px solid var(--accent)}
.line,.line textarea{position:relative}
.line-marks{position:absolute;inset:0;padding:.25rem 0;color:transparent;white-space:pre-wrap;overflow-wrap:break-word}
.line-marks .found{background:#f0a04b4d;color:inherit;box-shadow:inset 0 -3px #f0a04b}
.body .has-found{display:flex}
.noted{border-bottom:2px solid var(--good);cursor:pointer}
#writing-tools{position:sticky;top:0;z-index:3;background:var(--paper)}
.toolbar{display:flex;gap:0 .75rem;overflow-x:auto;border-bottom:1px solid var(--rule);padding:.25rem 0;scrollbar-width:thin}
.tools{display:flex;flex:none;gap:1px}
.toolbar button{display:inline-flex;align-items:center;justify-content:center;min-width:44px;padding:0;border:0;background:none;font-size:.875rem}
.toolbar .worded button{padding:0 .5rem;white-space:nowrap}
.toolbar button[hidden]{display:none}
.toolbar button:hover{background:var(--tint)}
.toolbar button:focus-visible{outline-offset:-3px}
.toolbar [aria-pressed=true]{background:var(--tint);color:var(--accent);box-shadow:inset 0 -3px var(--accent)}
.toolbar [aria-disabled=true]{opacity:.5}
.icon{width:1.25rem;height:1.25rem;flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.block-menu{position:fixed;z-index:9;width:min(22rem,calc(100vw - 1rem));overflow-y:auto;list-style:none;padding:.25rem;background:var(--paper);border:1px solid var(--soft);border-radius:6px;box-shadow:0 6px 24px #0004}
.block-menu li{display:flex;align-items:center;gap:.75rem;min-height:44px;padding:.25rem .75rem;border-radius:4px;cursor:pointer}
.block-menu li span{flex:1}
.block-menu kbd{color:var(--soft);font-size:.75rem}
.block-menu [aria-selected=true]{background:var(--tint);box-shadow:inset 3px 0 var(--accent)}
.find-bar{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.find-bar[hidden]{display:none}
.find-bar div{display:flex;flex-wrap:wrap;gap:.4rem;flex:1 1 20rem}
.find-bar div>span{flex:1 1 9rem}
.find-bar div:last-child{flex-basis:100%}
.find-bar div:last-child>span{flex-basis:16rem}
.find-bar button{min-width:44px;padding:0 .75rem;font-size:.875rem}
.find-bar .choice{margin:0;align-items:center}
.find-bar .choice label{margin:0;padding:0}
.find-bar input[type=checkbox]{min-height:1.25rem;margin:0;flex:none}
dialog.ask{width:min(36rem,calc(100vw - 1.5rem));max-height:calc(100vh - 2rem);margin:auto;padding:1.25rem;overflow-y:auto;background:var(--paper);color:var(--ink);border:1px solid var(--soft);border-radius:8px}
dialog.ask::backdrop{background:#0008}
dialog.ask h2{margin-top:0}
dialog.ask h2:focus{outline:0}
dialog.ask th{font-weight:400}
dialog.ask thead th{font-weight:700}
dialog.ask td{white-space:nowrap}
dialog.ask .acts{margin-top:1rem}
.ask .found{list-style:none;padding:0;background:none}
.ask .found button{width:100%;text-align:left;display:block;border:0;border-top:1px solid var(--rule);border-radius:0;background:none;padding:.5rem 0;font-weight:400}
.ask .found b,.ask .found small{display:block}
.ask .found small{color:var(--soft)}
.counts{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;max-width:40rem;margin:1.5rem auto 0;padding-top:.5rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}
.counts button{font-size:.8125rem;font-weight:400}
.writing-side{min-width:0}
.writing-side details{border-top:1px solid var(--rule)}
.writing-side summary h2{display:inline;font-size:1rem;margin:0}
.writing-side details[open]{padding-bottom:1rem}
.writing-side .soft{display:block}
.writing-side textarea{padding:.5rem .75rem}
.bylines{list-style:none;padding:0}
.bylines li{display:flex;align-items:center;gap:.25rem;border-bottom:1px solid var(--rule)}
.bylines span{flex:1}
.bylines button{min-width:44px;padding:0;border:0;background:none}
.bylines button:disabled{visibility:hidden}
.byline-add{margin-top:.75rem}
.checks+.checks{margin-top:1rem}
.checks ul{list-style:none;padding:0;max-height:15rem;overflow-y:auto;margin-top:.25rem}
.checks li label{display:flex;gap:.5rem;align-items:center;font-weight:400;margin:0;min-height:32px}
.checks li[hidden]{display:none}
.checks input[type=checkbox]{margin:0;flex:none}
@media (min-width:64rem){.writing-columns{grid-template-columns:minmax(0,1fr) 19rem}.toolbar{flex-wrap:wrap;overflow:visible}.toolbar button{min-width:36px;min-height:36px}.writing-side{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:0 .25rem}}
`;
