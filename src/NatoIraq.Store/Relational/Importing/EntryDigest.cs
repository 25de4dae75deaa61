using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>128 bits of the SHA-256 of an entry's text: texts that have the same are the same.</summary>
internal static class EntryDigest
{
    /// <summary>The digest.</summary>
    public static UInt128 Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
