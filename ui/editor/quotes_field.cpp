// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/quotes_field.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

/// Tells under a quote whether it stands in a kept copy.
class FoundSign : public QWidget
{
public:
    FoundSign()
        : m_icon(new IconLabel("check"_L1))
        , m_words(new TextLabel({}, TextStyle::Secondary))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::Xs);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addWidget(m_words, 1);
        m_words->setObjectName(u"quoteFound"_s);
        m_words->setWordWrap(true);
        hide();
    }
    void show(bool isFound)
    {
        m_icon->setIcon(isFound ? "check"_L1 : "triangle-alert"_L1, isFound ? IconTint::Success : IconTint::Warning);
        m_words->setTone(isFound ? Tone::Success : Tone::Warning);
        m_words->setText(isFound ? QuotesField::tr("Stands in a kept copy")
                                 : QuotesField::tr("Does not stand in the kept copies"));
        setVisible(true);
    }

private:
    IconLabel *m_icon;
    TextLabel *m_words;
};

QuotesField::QuotesField(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(Space::Xs);
    auto *add = newButton(tr("Add a quote"), ButtonKind::Quiet, "message-square-quote"_L1);
    add->setObjectName(u"addQuote"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Xs);
    all->addLayout(m_column);
    all->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { addRow({}).text->setFocus(); });
}

void QuotesField::setQuotes(const QList<EvidenceQuote> &quotes)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const auto &quote : quotes)
        addRow(quote);
}

QList<EvidenceQuote> QuotesField::quotes() const
{
    QList<EvidenceQuote> all;
    for (const auto &row : m_rows) {
        if (const QString text = exactText(*row.text->document()).trimmed(); !text.isEmpty())
            all.append({ text, row.place->text().trimmed() });
    }
    return all;
}

void QuotesField::setFound(const QList<bool> &found)
{
    qsizetype next = 0;
    for (const auto &row : m_rows) {
        const bool isQuote = !exactText(*row.text->document()).trimmed().isEmpty();
        if (isQuote && next < found.size())
            row.sign->show(found[next++]);
        else
            row.sign->hide();
    }
}

QuotesField::Row &QuotesField::addRow(const EvidenceQuote &quote)
{
    auto *widget = new QWidget;
    auto *text = new QPlainTextEdit(quote.text);
    text->setObjectName(u"quoteText"_s);
    text->setAccessibleName(tr("Quoted words"));
    text->setPlaceholderText(tr("Words, exactly as they stand there"));
    text->setTabChangesFocus(true);
    text->setFixedHeight(4 * text->fontMetrics().lineSpacing());
    auto *place = new QLineEdit(quote.place);
    place->setAccessibleName(tr("Place of the quote"));
    place->setPlaceholderText(tr("Place: p. 12, 1 h 04"));
    auto *remove = newIconButton("x"_L1, tr("Remove this quote"));
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::S);
    below->addWidget(place, 1);
    below->addWidget(remove);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, Space::Xs);
    column->setSpacing(Space::Xs);
    column->addWidget(text);
    column->addLayout(below);
    auto *sign = new FoundSign;
    column->addWidget(sign);
    m_column->addWidget(widget);
    m_rows.append({ widget, text, place, sign });
    connect(text, &QPlainTextEdit::textChanged, this, &QuotesField::edited);
    connect(place, &QLineEdit::textEdited, this, &QuotesField::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget] {
        removeRow(widget);
        Q_EMIT edited();
    });
    return m_rows.last();
}

void QuotesField::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

} // namespace tenue
