// Runs every formula once, in a thread of invariant culture, and prints one JSON line for each.
using System;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;

public interface IFormula
{
    Task<object> Run();
}

public abstract class TransactionScope : Transaction
{
    public long? SpaceportSystemId { get { return RecordData.Transaction.SystemId; } }
    public string SourceTypeName { get { return "Transaction"; } }
    protected TransactionScope() { Fill(RecordData.Transaction); }
}

public abstract class LineScope : TransactionLine
{
    public Transaction parent { get { return RecordData.Transaction; } }
    public long? SpaceportSystemId { get { return RecordData.Transaction.SystemId; } }
    public string SourceTypeName { get { return "TransactionLine"; } }
    protected LineScope(int index) { Fill(RecordData.Transaction.Lines[index]); }
}

public static class Program
{
    public static int Main()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var entry in FormulaList.All)
        {
            string answer;
            try
            {
                answer = "\"result\":" + Tagged.Text(entry.Value().Run().GetAwaiter().GetResult());
            }
            catch (Exception problem)
            {
                answer = "\"error\":{\"kind\":" + Tagged.Quote(problem.GetType().Name)
                    + ",\"message\":" + Tagged.Quote(problem.Message) + "}";
            }
            output.WriteLine("{\"id\":" + Tagged.Quote(entry.Key) + "," + answer + "}");
        }
        output.Flush();
        return 0;
    }
}
