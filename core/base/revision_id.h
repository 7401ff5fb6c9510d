// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"

namespace tenue
{

/// Names one revision for ever: the SHA-256 of its header, and so of its content and its past.
///
/// It lives in base because contents refer to revisions too (a decision names the one it judged, a
/// dossier pins those of its evidence), and the things stand below their history.
class RevisionId
{
public:
    explicit RevisionId(const ContentHash &hash)
        : m_hash(hash)
    {
    }
    static std::optional<RevisionId> parse(QStringView hex)
    {
        const auto hash = ContentHash::parse(hex);
        if (!hash)
            return std::nullopt;
        return RevisionId(*hash);
    }

    const ContentHash &hash() const { return m_hash; }
    QString toString() const { return m_hash.toString(); }
    QString shortForm() const { return m_hash.shortForm(); }

    friend bool operator==(const RevisionId &, const RevisionId &) = default;
    friend bool operator<(const RevisionId &a, const RevisionId &b) { return a.m_hash < b.m_hash; }
    friend size_t qHash(const RevisionId &id, size_t seed = 0) { return qHash(id.m_hash, seed); }

private:
    ContentHash m_hash;
};

} // namespace tenue
