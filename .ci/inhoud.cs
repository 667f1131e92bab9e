#:property PublishAot=false
// The content of packages, without what packing makes up anew each time:  dotnet run .ci/inhoud.cs -- PACKAGE...
// Prints a SHA-256 per file and, on the last line of each package, one over all of them.
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run .ci/inhoud.cs -- PACKAGE.nupkg...");
    return 2;
}

foreach (var pakket in args)
{
    using var archief = ZipFile.OpenRead(pakket);
    var regels = new StringBuilder();
    foreach (var bestand in archief.Entries.Where(bestand => !IsVerpakking(bestand.FullName)).OrderBy(bestand => bestand.FullName, StringComparer.Ordinal))
    {
        using var inhoud = bestand.Open();
        regels.Append(Convert.ToHexStringLower(SHA256.HashData(inhoud))).Append("  ").Append(bestand.FullName).Append('\n');
    }

    Console.Write(regels);
    Console.WriteLine($"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(regels.ToString())))}  {Path.GetFileName(pakket)}");
}

return 0;

// Names and identifiers that the packer draws at random.
static bool IsVerpakking(string naam) =>
    naam.StartsWith("_rels/", StringComparison.Ordinal) || naam.StartsWith("package/", StringComparison.Ordinal) || naam == "[Content_Types].xml";
