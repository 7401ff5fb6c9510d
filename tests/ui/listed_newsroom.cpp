// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listed_newsroom.h"

namespace tenue
{

using namespace Qt::StringLiterals;

ListedNewsroom::ListedNewsroom()
    : m_clock(someMoment())
    , m_path(m_folder.workspacePath())
{
    Newsroom newsroom(m_path);
    m_editor = newsroom.editor();
    auto again = newsroom.openAgain();
    const auto journalist = newsroom.journalist();
    newsroom.close();
    m_desks = std::make_unique<Desks>(std::move(again), m_clock, journalist);
    for (const auto &name : { u"Mobilités"_s, u"Éducation"_s })
        must(m_desks->newsroom().save(entityOf(idNamed<ThemeId>(name)), {}, aTheme(name)));
}

ThemeId ListedNewsroom::mobility() const
{
    return idNamed<ThemeId>(u"Mobilités"_s);
}

ThemeId ListedNewsroom::education() const
{
    return idNamed<ThemeId>(u"Éducation"_s);
}

void ListedNewsroom::add(int number, const QString &title, const QString &verdict, const ThemeId &theme)
{
    const auto promise = aPromise({ .number = number, .title = title, .verdict = verdict, .themes = { theme } });
    must(m_desks->editing().save({ .promise = promiseId(number), .base = {}, .value = promise }));
}

void ListedNewsroom::rename(int number, const QString &title)
{
    auto opened = must(m_desks->editing().open(promiseId(number)));
    opened.value.title = title;
    must(m_desks->editing().save({ .promise = promiseId(number), .base = opened.revision, .value = opened.value }));
}

void ListedNewsroom::addMany(int count)
{
    const int present = must(m_desks->workspace().promises().count());
    must(m_desks->workspace().database().atomically([&]() -> Result<> {
        for (int number = present + 1; number <= count; ++number)
            add(number, u"Promesse %1"_s.arg(number), u"kept"_s, education());
        return {};
    }));
}

} // namespace tenue
