// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/printed_list.h"

#include "core/base/words.h"
#include "ui/models/moment_words.h"
#include "ui/models/promise_table_model.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr PromiseColumn PrintedColumns[]
    = { PromiseColumn::Number, PromiseColumn::Title,   PromiseColumn::Theme,   PromiseColumn::Verdict,
        PromiseColumn::State,  PromiseColumn::Changed, PromiseColumn::Assigned };

QString cell(const QString &text, QLatin1StringView element)
{
    return u'<' + element + u'>' + text.toHtmlEscaped() + u"</"_s + element + u'>';
}

// "14:32" says nothing once the day is over.
QString textOnPaper(const PromiseTableModel &model, const PromiseRow &row, PromiseColumn column)
{
    return column == PromiseColumn::Changed ? dayInWords(row.changedAt.toLocalTime().date())
                                            : model.textAt(row, column);
}

} // namespace

PrintedText printedList(const PromiseTableModel &model, const QString &name, const QString &filter)
{
    QString html = cell(translate("PrintedList", "Promises"), "h1"_L1);
    QStringList about { name, translate("PrintedList", "%n promises", nullptr, model.rowCount()), filter };
    about.removeAll(QString());
    html += u"<p class=\"line\">"_s + about.join(u" · "_s).toHtmlEscaped() + u"</p>"_s;
    // The head of a table comes again on each page.
    html += u"<table cellspacing=\"0\" width=\"100%\"><thead><tr>"_s;
    for (const auto column : PrintedColumns)
        html += cell(model.headerData(int(column), Qt::Horizontal).toString(), "th"_L1);
    html += u"</tr></thead>"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        html += u"<tr>"_s;
        for (const auto column : PrintedColumns)
            html += cell(textOnPaper(model, model.entryAt(row).row, column), "td"_L1);
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
    return { name, html, about.join(u" · "_s) };
}

} // namespace tenue
