// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_codec.h"

#include "core/base/words.h"

#include <zstd.h>

#include <memory>

namespace tenue
{

namespace
{

// Measured on contents of 3 KB: against a base, level 4 takes a fifth less room than level 1 and 18 instead of 10 µs,
// and higher ones cost more than they save; without one, all are alike.
constexpr int LevelAlone = 1;
constexpr int LevelAgainstBase = 4;
constexpr qsizetype WorthPacking = 160;

struct FreeCompressor {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// One of each for a thread: making them costs more than using them.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    return context.get();
}

Error damaged()
{
    return { Error::Kind::Damaged,
             translate("ContentCodec",
                       "A stored content cannot be unpacked: the file is damaged; run a verification "
                       "and open the newest backup.") };
}

} // namespace

StoredContent packContent(const QByteArray &plain, const QByteArray *base)
{
    if (plain.size() < WorthPacking)
        return { ContentCodec::Plain, plain };
    auto *context = compressor();
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, base ? LevelAgainstBase : LevelAlone);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    if (base)
        ZSTD_CCtx_refPrefix(context, base->constData(), static_cast<size_t>(base->size()));
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context, packed.data(), static_cast<size_t>(packed.size()), plain.constData(),
                                       static_cast<size_t>(plain.size()));
    if (ZSTD_isError(size) || static_cast<qsizetype>(size) >= plain.size())
        return { ContentCodec::Plain, plain };
    packed.truncate(static_cast<qsizetype>(size));
    packed.squeeze();
    return { base ? ContentCodec::ZstdAgainstBase : ContentCodec::Zstd, packed };
}

Result<QByteArray> unpackContent(const StoredContent &stored, qint64 size, const QByteArray *base)
{
    if (size < 0 || size > LargestContent)
        return damaged();
    if (stored.codec == ContentCodec::Plain)
        return stored.bytes.size() == size ? Result<QByteArray>(stored.bytes) : Result<QByteArray>(damaged());
    auto *context = decompressor();
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters);
    if (stored.codec == ContentCodec::ZstdAgainstBase) {
        if (!base)
            return damaged();
        ZSTD_DCtx_refPrefix(context, base->constData(), static_cast<size_t>(base->size()));
    }
    QByteArray plain(size, Qt::Uninitialized);
    const size_t unpacked = ZSTD_decompressDCtx(context, plain.data(), static_cast<size_t>(size),
                                                stored.bytes.constData(), static_cast<size_t>(stored.bytes.size()));
    if (ZSTD_isError(unpacked) || static_cast<qint64>(unpacked) != size)
        return damaged();
    return plain;
}

} // namespace tenue
