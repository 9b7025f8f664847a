namespace ReqflowPrep.Grading.Llm.Transport;

/// <summary>Gives up on a reply that is larger than any honest one: the client library would read it to its end into memory.</summary>
internal sealed class BoundedReplies(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // A verdict is some sixty bytes; the rest is for what servers add.
    private const int MostBytes = 256 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
