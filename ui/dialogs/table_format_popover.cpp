// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_format_popover.h"

#include "core/exchange/text_encoding.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct DelimiterName {
    char delimiter;
    const char *name;
};
constexpr std::array DelimiterNames {
    DelimiterName { ',', QT_TRANSLATE_NOOP("tenue::TableFormatPopover", "comma") },
    DelimiterName { ';', QT_TRANSLATE_NOOP("tenue::TableFormatPopover", "semicolon") },
    DelimiterName { '\t', QT_TRANSLATE_NOOP("tenue::TableFormatPopover", "tab") },
    DelimiterName { '|', QT_TRANSLATE_NOOP("tenue::TableFormatPopover", "vertical bar") },
};

QString wordsFor(char delimiter)
{
    for (const auto &row : DelimiterNames) {
        if (row.delimiter == delimiter)
            return TableFormatPopover::tr(row.name);
    }
    return QString(QLatin1Char(delimiter));
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

TableFormatPopover::TableFormatPopover(const TableFormat &wanted, std::optional<WritingLanguage> language,
                                       const TableFormat &found, QWidget *parent)
    : Popover(parent)
    , m_wanted(wanted)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    m_form->setSpacing(Space::S);
    if (found.type == TableType::Json)
        addJsonChoices();
    else
        addCsvChoices(found);
    addLanguages(language);
}

QComboBox *TableFormatPopover::newChoice(const QString &name, const QString &detected)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(tr("as detected: %1").arg(detected));
    m_form->addRow(name, box);
    connect(box, &QComboBox::activated, this, &TableFormatPopover::edited);
    return box;
}

void TableFormatPopover::addCsvChoices(const TableFormat &found)
{
    m_encoding = newChoice(tr("Characters"), found.encoding);
    m_encoding->setObjectName(u"encoding"_s);
    for (const auto &name : TextEncoding::names())
        m_encoding->addItem(name, name);
    choose(*m_encoding, m_wanted.encoding);
    m_delimiter = newChoice(tr("Between the columns"), wordsFor(found.delimiter.value_or(',')));
    m_delimiter->setObjectName(u"delimiter"_s);
    for (const auto &row : DelimiterNames)
        m_delimiter->addItem(tr(row.name), int(row.delimiter));
    if (m_wanted.delimiter)
        choose(*m_delimiter, int(*m_wanted.delimiter));
    m_header = newChoice(tr("First line"), found.hasHeader.value_or(true) ? tr("names of columns") : tr("a promise"));
    m_header->setObjectName(u"header"_s);
    m_header->addItem(tr("names of columns"), true);
    m_header->addItem(tr("a promise"), false);
    if (m_wanted.hasHeader)
        choose(*m_header, *m_wanted.hasHeader);
}

void TableFormatPopover::addJsonChoices()
{
    m_key = new QLineEdit(m_wanted.key);
    m_key->setObjectName(u"key"_s);
    m_key->setAccessibleName(tr("Where the list stands"));
    m_key->setPlaceholderText(u"data.promises"_s);
    m_form->addRow(tr("Where the list stands"), m_key);
    connect(m_key, &QLineEdit::editingFinished, this, &TableFormatPopover::edited);
}

void TableFormatPopover::addLanguages(std::optional<WritingLanguage> language)
{
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Dates and numbers"));
    m_language->addItem(tr("only what is clear in any language"), QString());
    m_language->addItem(tr("French"), nameOf(WritingLanguage::French));
    m_language->addItem(tr("English"), nameOf(WritingLanguage::English));
    m_language->addItem(tr("Spanish"), nameOf(WritingLanguage::Spanish));
    choose(*m_language, language ? nameOf(*language) : QString());
    m_form->addRow(tr("Dates and numbers"), m_language);
    connect(m_language, &QComboBox::activated, this, &TableFormatPopover::edited);
}

TableFormat TableFormatPopover::format() const
{
    auto format = m_wanted;
    if (m_key) {
        format.key = m_key->text().trimmed();
        return format;
    }
    format.encoding = m_encoding->currentData().toString();
    format.delimiter = m_delimiter->currentData().isValid()
        ? std::optional(static_cast<char>(m_delimiter->currentData().toInt()))
        : std::nullopt;
    format.hasHeader
        = m_header->currentData().isValid() ? std::optional(m_header->currentData().toBool()) : std::nullopt;
    return format;
}

std::optional<WritingLanguage> TableFormatPopover::language() const
{
    return writingLanguageNamed(m_language->currentData().toString());
}

} // namespace tenue
