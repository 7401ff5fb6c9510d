// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/publish/hostile_texts.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// What a text may have to get out of.
const QStringList Ways {
    u""_s,
    u"\">"_s,
    u"'>"_s,
    u"</title>"_s,
    u"</textarea>"_s,
    u"</script>"_s,
    u"</style>"_s,
    u"-->"_s,
    u"]]>"_s,
    u"</svg>"_s,
    u"</details>"_s,
    u"</main></body>"_s,
    u"\\\""_s,
    u"\\u003c"_s,
    u"&quot;>"_s,
    u"&#34;>"_s,
    u"`>"_s,
    u"{{TITLE}}"_s,
    u"[[home]]"_s,
    u"{{{"_s,
    u"%22%3E"_s,
    u"\u202e\">"_s,
    u"\u00ab\u00a0\">"_s,
    u"\n\n"_s,
    u"> "_s,
    u"<!--"_s,
};

const QStringList Payloads {
    u"<script>pwn()</script>"_s,
    u"<img src=x onerror=pwn()>"_s,
    u"<svg onload=pwn()>"_s,
    u"<svg><script>pwn()</script></svg>"_s,
    u"<iframe srcdoc='<script>parent.pwn()</script>'></iframe>"_s,
    u"<iframe src=\"javascript:parent.pwn()\"></iframe>"_s,
    u"<details open ontoggle=pwn()>x</details>"_s,
    u"<input autofocus onfocus=pwn()>"_s,
    u"<a href=\"javascript:pwn()\">x</a>"_s,
    u"<meta http-equiv=refresh content='0;url=javascript:pwn()'>"_s,
    u"<object data='data:text/html,<script>parent.pwn()</script>'></object>"_s,
    u"<link rel=stylesheet href=//elsewhere.example/x.css>"_s,
    u"<style>@import '//elsewhere.example/x.css';</style>"_s,
    u"<base href=//elsewhere.example/>"_s,
    u"<form action=//elsewhere.example/><button>x</button></form>"_s,
    u"<math><mtext><img src=x onerror=pwn()></mtext></math>"_s,
    u"<template><script>pwn()</script></template>"_s,
    u"\" onmouseover=\"pwn()\" x=\""_s,
    u"&lt;script&gt;pwn()&lt;/script&gt;"_s,
    u"[x](javascript:pwn())"_s,
    u"![x](javascript:pwn())"_s,
    u"![x](https://elsewhere.example/x.png \"onerror=pwn()\")"_s,
    u"<javascript:pwn()>"_s,
    u"[x]: javascript:pwn()\n\n[x]"_s,
};

QStringList shapes()
{
    QStringList texts;
    for (const auto &word :
         { u"Anticonstitutionnellement"_s, u"وعود"_s, u"公約"_s, u"👩‍👩‍👧‍👦"_s, u"W"_s, u"é́́́"_s })
        texts << word.repeated(60) << u"x "_s + word.repeated(200) << u"`"_s + word.repeated(120) + u"`"_s;
    const QString longLink = u"https://a.example/"_s + u"x"_s.repeated(600);
    texts << longLink << u"["_s + longLink + u"]("_s + longLink + u")"_s << u"    "_s + longLink
          << u"| a | b |\n|---|---|\n| "_s + u"colonne"_s.repeated(60) + u" | y |"_s
          << u"# "_s + u"titre"_s.repeated(90) << u"- "_s.repeated(40) + u"x"_s << u"> "_s.repeated(40) + u"x"_s;
    for (char16_t sign = 1; sign < 0x20; ++sign)
        texts << u"avant"_s + QChar(sign) + u"après"_s;
    for (const char16_t sign :
         { u'\u007f', u'\u0085', u'\u061c', u'\u200b', u'\u200d', u'\u200e', u'\u200f', u'\u2028', u'\u2029', u'\u202a',
           u'\u202e', u'\u2066', u'\u2069', u'\ufeff', u'\ufffe', u'\uffff' })
        texts << u"avant"_s + QChar(sign) + u"après <b>"_s;
    return texts;
}

} // namespace

QStringList hostileTexts()
{
    QStringList texts;
    for (const auto &way : Ways) {
        for (const auto &payload : Payloads)
            texts << QString(u"texte "_s + way + payload);
    }
    return texts + shapes();
}

} // namespace tenue
