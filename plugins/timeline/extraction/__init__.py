"""What a dated sentence says happened: tokens, verbs, attachment, rejection, kind, headline."""
