// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include "core/base/words.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <hunspell/hunspell.hxx>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostSeen = 50'000;
constexpr qsizetype MostSuggestions = 10;
constexpr qsizetype LongestWord = 60; ///< beyond it, dictionaries have nothing and suggestions take seconds

/// The dictionaries write a plain apostrophe and no soft hyphens.
QString asInDictionaries(QStringView word)
{
    auto plain = word.toString().normalized(QString::NormalizationForm_C);
    plain.replace(u'’', u'\'').replace(u'\u2011', u'-').remove(u'\u00ad');
    return plain;
}

/// The halves of "mot-à-mot" or "l'école" that stand for themselves.
QStringList partsOf(const QString &word)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at < word.size() && word[at] != u'-')
            continue;
        parts.append(word.mid(start, at - start));
        start = at + 1;
    }
    return parts;
}

QStringList fileNames(TextLanguage language)
{
    return language == TextLanguage::French ? QStringList { u"fr"_s, u"fr_FR"_s }
                                            : QStringList { u"en_GB"_s, u"en_US"_s };
}

Error noDictionary(TextLanguage language)
{
    return { Error::Kind::NotFound,
             language == TextLanguage::French
                 ? translate("Spelling", "Spelling in French is not checked: install the dictionary hunspell-fr.")
                 : translate("Spelling",
                             "Spelling in English is not checked: install the dictionary hunspell-en-gb.") };
}

} // namespace

struct SpellingDictionary::Library {
    explicit Library(const QString &path)
        : hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData())
        , isUtf8(hunspell.get_dict_encoding() == "UTF-8")
    {
    }

    std::string encoded(const QString &word) const
    {
        return isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
    }
    QString decoded(const std::string &word) const
    {
        return isUtf8 ? QString::fromStdString(word) : QString::fromLatin1(word.c_str());
    }

    Hunspell hunspell;
    bool isUtf8;
};

SpellingDictionary::SpellingDictionary(TextLanguage language, std::unique_ptr<Library> library)
    : m_language(language)
    , m_library(std::move(library))
{
}

SpellingDictionary::~SpellingDictionary() = default;

QStringList SpellingDictionary::systemFolders()
{
    return { u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell/dicts"_s };
}

Result<std::unique_ptr<SpellingDictionary>> SpellingDictionary::open(TextLanguage language, const QStringList &folders)
{
    for (const auto &folder : folders) {
        for (const auto &name : fileNames(language)) {
            const auto path = QDir(folder).filePath(name);
            if (!QFile::exists(path + u".aff"_s) || !QFile::exists(path + u".dic"_s))
                continue;
            auto library = std::make_unique<Library>(path);
            return std::unique_ptr<SpellingDictionary>(new SpellingDictionary(language, std::move(library)));
        }
    }
    return noDictionary(language);
}

void SpellingDictionary::setOwnWords(const QStringList &words)
{
    m_ownWords.clear();
    for (const auto &word : words)
        m_ownWords.insert(asInDictionaries(word));
    m_seen.clear();
}

bool SpellingDictionary::knows(const QString &word)
{
    if (m_ownWords.contains(word) || m_ownWords.contains(word.left(1).toLower() + word.mid(1)))
        return true;
    return m_library->hunspell.spell(m_library->encoded(word));
}

bool SpellingDictionary::isRight(QStringView written)
{
    if (written.size() > LongestWord)
        return true;
    const auto word = asInDictionaries(written);
    if (const auto seen = m_seen.constFind(word); seen != m_seen.constEnd())
        return *seen;
    bool isRight = knows(word);
    if (!isRight) {
        // "l'Aulnette" stands for a word of the list behind an elided one; "dit-elle" for its parts.
        const auto apostrophe = word.lastIndexOf(u'\'');
        if (apostrophe > 0 && apostrophe <= 6 && apostrophe + 1 < word.size())
            isRight = knows(word.left(apostrophe + 1) + u"on"_s) || knows(word.left(apostrophe + 1) + u"a"_s)
                    || knows(word.left(apostrophe + 1))
                ? knows(word.mid(apostrophe + 1))
                : false;
        if (!isRight && apostrophe > 0 && word.endsWith("'s"_L1) && m_language == TextLanguage::English)
            isRight = knows(word.left(apostrophe));
        if (!isRight && word.contains(u'-')) {
            const auto parts = partsOf(word);
            isRight = std::all_of(parts.begin(), parts.end(),
                                  [&](const QString &part) { return !part.isEmpty() && knows(part); });
        }
    }
    if (m_seen.size() >= MostSeen)
        m_seen.clear();
    m_seen.insert(word, isRight);
    return isRight;
}

QStringList SpellingDictionary::suggestions(QStringView written)
{
    if (written.size() > LongestWord)
        return {};
    const bool isCurly = written.contains(u'’') || m_language == TextLanguage::French;
    QStringList all;
    for (const auto &word : m_library->hunspell.suggest(m_library->encoded(asInDictionaries(written)))) {
        auto suggestion = m_library->decoded(word);
        if (isCurly)
            suggestion.replace(u'\'', u'’');
        if (!all.contains(suggestion))
            all.append(suggestion);
        if (all.size() == MostSuggestions)
            break;
    }
    return all;
}

std::vector<WordRange> SpellingDictionary::wrongWords(QStringView line, MarkdownLineState &state)
{
    auto words = wordsToSpell(line, state);
    std::erase_if(words, [&](const WordRange &word) { return isRight(line.sliced(word.start, word.length)); });
    return words;
}

} // namespace tenue
