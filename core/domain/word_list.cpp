// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/word_list.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestWord = 100;

} // namespace

bool WordList::add(const QString &word)
{
    const auto place = std::lower_bound(words.begin(), words.end(), word);
    if (place != words.end() && *place == word)
        return false;
    words.insert(place, word);
    return true;
}

bool WordList::remove(const QString &word)
{
    return words.removeOne(word);
}

WordList WordList::unionOf(const WordList &a, const WordList &b)
{
    auto all = a;
    for (const auto &word : b.words)
        all.add(word);
    return all;
}

QJsonObject WordList::toJson() const
{
    return withoutEmptyMembers({ { u"words"_s, QJsonArray::fromStringList(words) } });
}

Result<WordList> WordList::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    WordList list;
    for (const auto &word : reader.texts("words"))
        list.add(word);
    if (!reader.isGood())
        return reader.problem();
    return list;
}

Result<> WordList::check() const
{
    for (const auto &word : words) {
        const bool isWord = !word.isEmpty() && word.size() <= LongestWord
            && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); });
        if (!isWord)
            return Error { Error::Kind::BadInput,
                           translate("WordList", "%1 is no word: add words one by one.").arg(quoted(word)) };
    }
    return {};
}

EntityId wordListId()
{
    // Any fixed id will do; this one says what it is made from.
    static const auto id = EntityId(QUuid::createUuidV5(QUuid(), u"tenue:word-list"_s));
    return id;
}

} // namespace tenue
