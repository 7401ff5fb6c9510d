// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <array>
#include <memory>
#include <optional>

namespace tenue
{

/// A SHA-256 digest (FIPS 180-4). Written as 64 lower-case hexadecimal digits.
class ContentHash
{
public:
    static constexpr qsizetype Size = 32;

    /// The digest of `bytes`.
    static ContentHash of(QByteArrayView bytes);
    /// Nothing unless `hex` is exactly 64 lower-case hexadecimal digits.
    static std::optional<ContentHash> parse(QStringView hex);
    /// Nothing unless `bytes` are exactly 32.
    static std::optional<ContentHash> fromBytes(QByteArrayView bytes);

    QByteArray bytes() const;
    QByteArray hex() const;
    QString toString() const;
    /// The first eight digits: enough for people to tell revisions of one dossier apart.
    QString shortForm() const;

    friend bool operator==(const ContentHash &, const ContentHash &) = default;
    friend bool operator<(const ContentHash &a, const ContentHash &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const ContentHash &hash, size_t seed = 0)
    {
        return qHashBits(hash.m_bytes.data(), hash.m_bytes.size(), seed);
    }

private:
    friend class ContentHasher;
    ContentHash() = default;
    std::array<unsigned char, Size> m_bytes {};
};

/// Hashes bytes that come in pieces. Not thread-safe; `result()` may be asked once.
class ContentHasher
{
public:
    ContentHasher();
    ~ContentHasher();
    ContentHasher(const ContentHasher &) = delete;
    ContentHasher &operator=(const ContentHasher &) = delete;

    void add(QByteArrayView bytes);
    ContentHash result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tenue
