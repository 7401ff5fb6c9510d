// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_print.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QTextDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

PrintedText printed(const PrintedComparison &comparison)
{
    QTextDocument document;
    document.setDefaultFont(fontOf(TextStyle::DifferenceText));
    ComparisonDocument(document, DesignTokens::light())
        .fill(comparison.rows, ComparisonLayout::InTheText, comparison.names);
    const QString sides = comparison.names.before + u" → "_s + comparison.names.after;
    QString html = u"<h1>%1</h1><p class=\"line\">%2</p><p class=\"line\">%3</p>"_s.arg(
        comparison.title.toHtmlEscaped(), sides.toHtmlEscaped(), comparison.summary.toHtmlEscaped());
    html += document.toHtml();
    return { comparison.name, html, comparison.title + u" · "_s + sides };
}

} // namespace tenue
