// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/site_settings.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tenue
{

/// The words, dates and figures printed on the public site, in the workspace's language.
///
/// They come from `resources/site/words.*.json`, with that language's typography, and do not depend
/// on the program's language or on any locale. Thread-safe once read.
class SiteWords
{
public:
    static Result<SiteWords> read(SiteLanguage language);

    /// The text of `key`. Asserts that there is such a key.
    const QString &text(const char *key) const;
    /// The same with %1, %2 … replaced, each once.
    QString text(const char *key, std::initializer_list<QString> values) const;
    /// The singular or plural text of `key` for `count`, which is %1; then come `values`.
    QString counted(const char *key, int count, std::initializer_list<QString> values = {}) const;
    /// For templates: nothing if there is no such text.
    std::optional<QString> find(const QString &key) const;

    /// "8 octobre 2025", "1er mars 2026".
    QString date(const QDate &day) const;
    /// "octobre 2025".
    QString month(const QDate &day) const;
    /// With the language's mark between thousands.
    QString number(qint64 value) const;
    /// `part` of `whole` in per cent; with one decimal: "42,6 %", without: "43 %".
    QString percentTenths(qint64 part, qint64 whole) const;
    QString percentWhole(qint64 part, qint64 whole) const;
    /// A difference given in tenths of a point: "− 3,7 points".
    QString points(int tenths) const;
    /// "a, b et c".
    QString listed(const QStringList &things) const;
    /// `name` as the words around it want it where it belongs to: "de La Vigie", "d’Ouest-Info", "du Poulpe". Where no
    /// rule can tell (before an h or a y), the newsroom without its name.
    QString belongingTo(const QString &name) const;

private:
    SiteWords() = default;

    /// Looked up some hundred times for a page, without a copy of the key.
    struct KeyHash {
        using is_transparent = void;
        size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
    };
    using Texts = std::unordered_map<std::string, QString, KeyHash, std::equal_to<>>;

    Texts m_texts;
    Texts m_singulars;
    QStringList m_months;
    bool m_zeroIsSingular = false; ///< French says "0 promesse", English "0 promises"
};

} // namespace tenue
