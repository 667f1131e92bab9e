using System.Runtime.InteropServices;

namespace Meerzorg.Rekentool.Cli;

/// <summary>What the platform does not offer and Unix knows: who owns a file, and whether a standard stream was there when the program began.</summary>
internal static partial class Unix
{
    private const int HuidigeMap = -100; // AT_FDCWD
    private const uint Eigenaar = 0x18; // STATX_UID | STATX_GID
    private const int PlaatsVanUid = 20;
    private const int PlaatsVanGid = 24;
    private const int Omvang = 256;
    private const int LeesVlaggen = 1; // F_GETFD
    private const int SluitBijStart = 1; // FD_CLOEXEC

    /// <summary>Gives a file the permissions of another, and its owner where that is permitted.</summary>
    public static void Neem(string bestand, string van)
    {
        if (OperatingSystem.IsWindows()) return;
        Eigen(bestand, van);
        File.SetUnixFileMode(bestand, File.GetUnixFileMode(van)); // after the owner: changing that takes permissions away
    }

    /// <summary>
    /// Whether a standard stream was closed when the program began. Its number then went to the first thing that the runtime opened for itself, which a program that
    /// is started does not inherit: reading there never ends.
    /// </summary>
    public static bool WasGesloten(int stroom)
    {
        if (OperatingSystem.IsWindows()) return false;
        int vlaggen = Fcntl(stroom, LeesVlaggen);
        return vlaggen < 0 || (vlaggen & SluitBijStart) != 0;
    }

    private static void Eigen(string bestand, string van)
    {
        if (!OperatingSystem.IsLinux()) return;
        Span<byte> gegevens = stackalloc byte[Omvang];
        if (Statx(HuidigeMap, van, 0, Eigenaar, ref MemoryMarshal.GetReference(gegevens)) != 0) return;
        _ = Chown(bestand, MemoryMarshal.Read<uint>(gegevens[PlaatsVanUid..]), MemoryMarshal.Read<uint>(gegevens[PlaatsVanGid..]));
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Fcntl(int stroom, int opdracht);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int map, string pad, int vlaggen, uint masker, ref byte gegevens);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Chown(string pad, uint eigenaar, uint groep);
}
