/**
 * The bar at the top. On a computer it is one line of links. On a phone they are behind « Menu », which opens them over
 * the page without a script (the Popover API); a browser too old for it shows them all, in lines.
 */
export const navigationCss = `
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:0 .25rem;max-width:90rem;margin:0 auto;padding:0 1rem;box-shadow:0 1px var(--rule)}
.bar b{font:700 1.25rem/1.1 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;margin-right:auto}
.bar b a{display:flex;align-items:center;min-height:44px;padding:.25rem 0;color:inherit;text-decoration:none}
.menu{display:none}
#menu{display:contents}
.bar nav{display:flex;flex-wrap:wrap;flex:1 1 auto;gap:0 .25rem;font-size:.875rem}
.bar ul{display:flex;flex-wrap:wrap;list-style:none;padding:0}
.bar ul:last-child{margin-left:auto}
.bar nav a{display:flex;align-items:center;min-height:44px;padding:0 .4375rem;text-decoration:none;color:inherit}
.bar nav a:hover{color:var(--accent);text-decoration:underline}
.bar nav [aria-current]{box-shadow:inset 0 -3px var(--accent);color:var(--accent)}
.bar form button{padding:0 .4375rem;border:0;background:none;font-size:.875rem;font-weight:400}
.bar form button:hover{color:var(--accent);text-decoration:underline}
@supports selector(:popover-open){@media (max-width:63.99rem){
.menu{display:inline-flex;margin:.25rem 0}
#menu{display:none}
#menu:popover-open{display:block;position:absolute;inset:0 0 auto auto;width:min(22rem,100%);max-height:100dvh;overflow:auto;margin:0;padding:.25rem 1rem 1rem;border:0;border-radius:0 0 0 8px;background:var(--paper);color:var(--ink);box-shadow:0 0 0 1px var(--rule),0 8px 32px #0006}
#menu::backdrop{background:#0006}
#menu .menu{display:flex;margin-left:auto}
#menu nav,#menu ul{display:block;font-size:1rem}
#menu ul{margin:0;padding:.5rem 0;border-bottom:1px solid var(--rule)}
#menu nav [aria-current]{box-shadow:inset 3px 0 var(--accent)}
#menu nav a{padding:0 .75rem}
#menu form button{width:100%;margin-top:1rem;border:1px solid var(--rule);background:var(--tint);font-size:1rem;font-weight:600}
}}
`;
