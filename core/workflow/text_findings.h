// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/text/spelling.h"
#include "core/text/typography.h"

namespace tenue
{

/// The long texts of a dossier.
enum class DossierText { Summary, Body };

/// "summary", "body".
QString nameOf(DossierText text);
const QString &textOf(const Promise &promise, DossierText text);
QString &textOf(Promise &promise, DossierText text);

/// Something in a text that breaks the house style, or a word that no dictionary knows.
struct TextFinding {
    enum class Kind { Typography, Spelling };

    Kind kind = Kind::Typography;
    DossierText text = DossierText::Body;
    qsizetype start = 0; ///< in UTF-16 units, from the beginning of the text
    qsizetype length = 0;
    int line = 1; ///< from 1
    QString rule; ///< of typography: "sign-space"
    QString message; ///< one sentence
    QString word; ///< what stands there now
    QString fix; ///< of typography: what shall stand there
};

/// In the order of the texts. `dictionary` may be null: spelling is not looked at then.
QList<TextFinding> textFindings(const Promise &promise, const Typography &typography, SpellingDictionary *dictionary);

} // namespace tenue
