// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"

#include <openssl/evp.h>

#include <algorithm>

namespace tenue
{

namespace
{

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return -1;
}

// Looking the algorithm up costs more than hashing a revision: once is enough.
const EVP_MD *sha256()
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

} // namespace

ContentHash ContentHash::of(QByteArrayView bytes)
{
    ContentHash hash;
    unsigned int length = 0;
    const auto ok
        = EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), hash.m_bytes.data(), &length, sha256(), nullptr);
    if (ok != 1 || length != Size)
        qFatal("SHA-256 is not available in this libcrypto");
    return hash;
}

std::optional<ContentHash> ContentHash::parse(QStringView hex)
{
    if (hex.size() != 2 * Size)
        return std::nullopt;
    ContentHash hash;
    for (qsizetype i = 0; i < Size; ++i) {
        const int high = digitOf(hex[2 * i]);
        const int low = digitOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        hash.m_bytes[static_cast<size_t>(i)] = static_cast<unsigned char>(high * 16 + low);
    }
    return hash;
}

std::optional<ContentHash> ContentHash::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    ContentHash hash;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(hash.m_bytes.data()));
    return hash;
}

QByteArray ContentHash::bytes() const
{
    return { reinterpret_cast<const char *>(m_bytes.data()), Size };
}

QByteArray ContentHash::hex() const
{
    return bytes().toHex();
}

QString ContentHash::toString() const
{
    return QString::fromLatin1(hex());
}

QString ContentHash::shortForm() const
{
    return toString().left(8);
}

struct ContentHasher::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

ContentHasher::ContentHasher()
    : m_state(std::make_unique<State>())
{
    if (EVP_DigestInit_ex(m_state->context, sha256(), nullptr) != 1)
        qFatal("SHA-256 is not available in this libcrypto");
}

ContentHasher::~ContentHasher() = default;

void ContentHasher::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), static_cast<size_t>(bytes.size()));
}

ContentHash ContentHasher::result()
{
    ContentHash hash;
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context, hash.m_bytes.data(), &length);
    return hash;
}

} // namespace tenue
