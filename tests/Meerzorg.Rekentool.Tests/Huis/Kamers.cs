using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>The rooms of the house: which folder of the package declares which type.</summary>
internal static partial class Kamers
{
    /// <summary>The name of the folder itself, where the front door is.</summary>
    public const string Voordeur = "(voordeur)";

    /// <summary>What stands for the room of a partial class to which several rooms add their own part.</summary>
    public const string Gedeeld = "(gedeeld)";

    private static readonly Dictionary<string, string> OpNaam = LeesBron();

    /// <summary>The room that declares a type; <see langword="null"/> for what the compiler adds, for types of others and for <see cref="Gedeeld"/>.</summary>
    public static string? Van(Type type) => Plaats(type) is var kamer && kamer == Gedeeld ? null : kamer;

    /// <summary>Whether several rooms add to a type.</summary>
    public static bool IsGedeeld(Type type) => Plaats(type) == Gedeeld;

    private static string? Plaats(Type type)
    {
        while (type.DeclaringType is { } buiten) type = buiten;
        return type.Assembly == Tussencode.Kern ? OpNaam.GetValueOrDefault(type.Name.Split('`')[0]) : null;
    }

    private static Dictionary<string, string> LeesBron()
    {
        var bron = Projectmap.Pad("src", "Meerzorg.Rekentool");
        var kamers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bestand in Directory.EnumerateFiles(bron, "*.cs", SearchOption.AllDirectories))
        {
            var map = Path.GetRelativePath(bron, bestand).Replace('\\', '/').Split('/')[..^1];
            if (map is ["bin" or "obj", ..]) continue;
            var kamer = map is [var eerste, ..] ? eerste : Voordeur;
            foreach (Match declaratie in Typedeclaratie().Matches(File.ReadAllText(bestand)))
            {
                var naam = declaratie.Groups["naam"].Value;
                if (kamers.TryAdd(naam, kamer) || kamers[naam] == kamer) continue;
                kamers[naam] = declaratie.Value.Contains(" partial ", StringComparison.Ordinal) ? Gedeeld : throw new InvalidOperationException($"{naam} staat in {kamers[naam]} en in {kamer}.");
            }
        }

        return kamers;
    }

    // Only at the start of a line: nested types go by the type that holds them, comments and strings never start there.
    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+(?:ref\s+)?\w+)\s+(?<naam>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Typedeclaratie();
}
