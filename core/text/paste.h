// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace tenue
{

/// What was on the clipboard and is not in the text, counted.
struct PasteOmissions {
    int scripts = 0; ///< <script>, on…= attributes are not counted
    int images = 0; ///< pictures, embedded or linked; their description is kept as text
    int embeds = 0; ///< frames, objects, forms, sound, film, drawings
    int links = 0; ///< links that do not go to http, https or mailto; their words are kept
    int trackers = 0; ///< links whose address lost utm_… and the like
    bool shortened = false; ///< what was on the clipboard is too long: the end is missing

    bool isEmpty() const { return *this == PasteOmissions(); }
    friend bool operator==(const PasteOmissions &, const PasteOmissions &) = default;
};

/// One sentence for people; empty if nothing was left out.
QString messageOf(const PasteOmissions &omissions);

struct PastedText {
    QString markdown; ///< paragraphs apart by an empty line; no line's end at the end
    PasteOmissions omissions;
};

/// Rich text from a clipboard (Word, LibreOffice, Google Docs, web pages) as clean Markdown: headings,
/// emphasis, lists, links, tables, quotes, code. Styles, classes, comments and the like vanish.
///
/// `html` is UTF-8, hostile or broken as it may be: at most 8 MB of it are read, embedded pictures not
/// counted, and the walk needs no recursion. What people typed is escaped where Markdown would take it
/// for a mark. Thread-safe.
PastedText markdownFromHtml(const QByteArray &html);

/// "[selection](address)" if `pasted` is one web address and `selection` is words on one line that are no
/// address themselves. For a paste on a selection.
std::optional<QString> linkedSelection(const QString &selection, const QString &pasted);

/// The address without the parameters that follow readers (utm_…, fbclid, gclid …); all others stay, in
/// their order and byte for byte.
QString withoutTracking(const QString &address);

} // namespace tenue
