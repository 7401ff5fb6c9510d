// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QTextDocument>

namespace tenue
{

/// The text of a field as it was typed, lines ending with "\n".
///
/// QTextDocument::toPlainText() turns no-break spaces into plain ones, which would silently change
/// every French text that is opened and saved: never use it on what is kept.
inline QString exactText(const QTextDocument &document)
{
    QString text = document.toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace tenue
