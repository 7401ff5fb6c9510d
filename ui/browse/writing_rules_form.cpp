// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/writing_rules_form.h"

#include "core/domain/word_list.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int WordLines = 16;

/// A sentence that every rule touches, set by `profile`.
QString exampleOf(TypographyProfile profile)
{
    const bool isEnglish = profile == TypographyProfile::BritishEnglish;
    return Typography(profile).fixed(
        isEnglish ? u"He asked: \"Isn't it kept?\" – 55,000 homes, 12%..."_s
                  : u"Il demande : \"N'est-ce pas tenu ?\" - 55 000 logements, 12 % ; n° 4..."_s);
}

QStringList without(QStringList words, const QStringList &others)
{
    words.removeIf([&](const QString &word) { return others.contains(word); });
    return words;
}

} // namespace

WritingRulesForm::WritingRulesForm(Desks &desks, QWidget *parent)
    : CatalogueForm(desks, parent)
    , m_profile(newChoice(u"typography"_s))
    , m_example(new TextLabel({}, TextStyle::DifferenceText))
    , m_words(newText(u"words"_s, WordLines))
{
    m_profile->addItem(tr("French of France"), nameOf(TypographyProfile::FrenchFrance));
    m_profile->addItem(tr("French of Canada"), nameOf(TypographyProfile::FrenchCanada));
    m_profile->addItem(tr("French of Switzerland"), nameOf(TypographyProfile::FrenchSwitzerland));
    m_profile->addItem(tr("British English"), nameOf(TypographyProfile::BritishEnglish));
    m_profile->addItem(tr("None: what is typed stays as it is"), nameOf(TypographyProfile::None));
    m_example->setObjectName(u"example"_s);
    m_example->setWordWrap(true);
    addField(tr("&Typography"), m_profile,
             tr("For texts in its language; a text in another language is set by the usual rules of that one."));
    addWidget(m_example);
    addField(tr("&Words that are right here"), m_words,
             tr("Names, places, programmes: one on each line, for everybody in the newsroom. “Add to the newsroom’s "
                "words” on a marked word puts it here."));
    connect(m_profile, &QComboBox::currentIndexChanged, this, &WritingRulesForm::showExample);
}

QString WritingRulesForm::titleOfCurrent() const
{
    return tr("Typography and words");
}

Result<QList<CatalogueEntry>> WritingRulesForm::entries() const
{
    return QList<CatalogueEntry> { { wordListId(), titleOfCurrent() } };
}

Result<std::optional<RevisionId>> WritingRulesForm::load(const EntityId &)
{
    const auto settings = desks().newsroom().siteSettings();
    const auto profile = desks().drafting().typography();
    const auto words = desks().drafting().words();
    if (!settings || !profile || !words)
        return !settings ? settings.error() : !profile ? profile.error() : words.error();
    m_shownProfile = *profile;
    m_shownWords = *words;
    m_profile->setCurrentIndex(m_profile->findData(nameOf(*profile)));
    m_words->setPlainText(words->join(u'\n'));
    showExample();
    return std::optional(settings->revision);
}

void WritingRulesForm::fillNew()
{
    (void)load({});
}

TypographyProfile WritingRulesForm::profile() const
{
    return typographyProfileNamed(m_profile->currentData().toString()).value_or(TypographyProfile::None);
}

QStringList WritingRulesForm::words() const
{
    QStringList words;
    for (const auto &line : exactText(*m_words->document()).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            words.append(line.trimmed());
    }
    return words;
}

Result<Saved> WritingRulesForm::store(const EntityId &entity, const std::optional<RevisionId> &)
{
    if (profile() != m_shownProfile) {
        if (const auto done = desks().drafting().setTypography(profile()); !done)
            return done.error();
    }
    const auto typed = words();
    const auto done = desks().drafting().changeWords(without(typed, m_shownWords), without(m_shownWords, typed));
    if (!done)
        return done.error();
    const auto settings = desks().newsroom().siteSettings();
    if (!settings)
        return settings.error();
    return Saved { entity, settings->revision, true };
}

bool WritingRulesForm::differs() const
{
    return profile() != m_shownProfile || words() != m_shownWords;
}

void WritingRulesForm::focusFirst()
{
    m_profile->setFocus();
}

void WritingRulesForm::showExample()
{
    m_example->setText(profile() == TypographyProfile::None ? QString() : exampleOf(profile()));
    m_example->setVisible(!m_example->text().isEmpty());
}

} // namespace tenue
