// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/finding_lines.h"

#include "ui/widgets/finding_sign.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

FindingLines::FindingLines(const QList<DossierFinding> &findings, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"findingLines"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, Space::S);
    grid->setHorizontalSpacing(Space::S);
    grid->setVerticalSpacing(Space::Xs);
    grid->setColumnStretch(1, 1);
    const auto shown = std::min<qsizetype>(MostInView, findings.size());
    for (int i = 0; i < shown; ++i) {
        auto *sign = new QLabel;
        sign->setPixmap(signOf(findings[i].severity).pixmap(MiddleIcon));
        sign->setToolTip(wordOf(findings[i].severity));
        sign->setAccessibleName(wordOf(findings[i].severity));
        auto *words
            = new TextLabel(findings[i].message, TextStyle::Interface, findings[i].blocks() ? Tone::Error : Tone::Text);
        words->setWordWrap(true);
        words->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
        grid->addWidget(sign, i, 0, Qt::AlignTop);
        grid->addWidget(words, i, 1);
    }
    if (const auto rest = findings.size() - shown; rest > 0)
        grid->addWidget(new TextLabel(tr("and %n more", nullptr, int(rest)), TextStyle::Secondary, Tone::Second),
                        int(shown), 1);
}

} // namespace tenue
